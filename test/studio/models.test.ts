import {expect, test} from 'vitest';
import {beginning, MODELS} from '../../studio/models/models.ts';
import {checkTest} from '../../widget/core/check/check.ts';
import {errorsIn} from '../../widget/core/check/finding.ts';
import {documentsById} from '../../widget/core/check/parts.ts';
import {checkWords} from '../../widget/core/check/words/words-in.ts';

test.each(MODELS)('a model, “%s”, begins with patterns that share out every result', (id) => {
  let count = 0;
  const {documents, fields} = beginning(id, 'en', () => `new-${(count += 1)}`);
  const words = [{language: 'en', value: 'A test'}];
  const begun = {
    _id: 'test',
    _type: 'relationshipTest',
    title: words,
    intro: words,
    safetyNote: words,
    slug: {current: 'a-test'},
    languages: ['en'],
    ...fields,
  };
  const dimensions = documents.filter(({_type}) => _type === 'dimension');
  const items = dimensions.flatMap(({_id}) =>
    ['+', '-'].map((keying) => ({
      _id: `item-${_id}-${keying}`,
      _type: 'quizItem',
      wording: words,
      dimension: {_ref: _id},
      keying,
    })),
  );
  const whole = items.length === 0 ? begun : {...begun, items: items.map(({_id}) => ({_ref: _id}))};
  const all = documentsById([whole, ...items, ...documents]);
  expect(errorsIn(checkTest(all, 'test', checkWords('en')))).toEqual([]);
});
