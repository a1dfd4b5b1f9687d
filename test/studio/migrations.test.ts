import {expect, test} from 'vitest';
import migration from '../../studio/migrations/item-weight/index.ts';

test('the example of a migration gives items on a scale their weight, and others none', () => {
  expect(migration.documentTypes).toEqual(['quizItem']);
  expect(changes({kind: 'likert'})).toMatchObject([{op: {type: 'setIfMissing', value: 1}}]);
  expect(changes({})).toMatchObject([{op: {type: 'setIfMissing', value: 1}}]);
  expect(changes({kind: 'options'})).toBeUndefined();
});

function changes(fields: object): unknown {
  const {migrate} = migration;
  if (!('document' in migrate)) throw new Error('It changes whole documents.');
  const document = {
    _id: 'item',
    _type: 'quizItem',
    _createdAt: '',
    _updatedAt: '',
    _rev: '',
    ...fields,
  };
  return Reflect.apply(migrate.document ?? (() => undefined), migrate, [document]);
}
