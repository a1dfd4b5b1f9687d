import {describe, expect, it} from 'vitest';
import {seedDocuments} from '../../../demo/content/index.ts';
import {arrays, documentsOf, isObject, objects} from './walk.ts';

const ids = seedDocuments.map(({_id}) => _id);

describe('the documents of the seed', () => {
  it('have an id each', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are those that the rest of the project counts on', () => {
    expect(ids).toEqual(
      expect.arrayContaining([
        'siteSettings',
        'scale-agreement-7',
        'dimension-pursuit',
        'dimension-withdrawal',
        ...['grounded', 'pursuing', 'distancing', 'torn'].flatMap((key) => [
          `pattern-${key}`,
          `report-${key}`,
        ]),
        'test-pursuit-distance',
      ]),
    );
    expect(documentsOf('quizItem')).toHaveLength(24);
  });

  it('refer only to documents of the seed', () => {
    const dangling = objects().filter(
      ({value}) => typeof value['_ref'] === 'string' && !ids.includes(value['_ref']),
    );
    expect(dangling.map(({path}) => path)).toEqual([]);
  });

  it('give every object in an array a key of its own', () => {
    const unclear = arrays().filter(({items}) => {
      const keys = items.filter(isObject).map((item) => item['_key']);
      const known = keys.filter((key) => typeof key === 'string' && key !== '');
      return new Set(known).size !== keys.length;
    });
    expect(unclear.map(({path}) => path)).toEqual([]);
  });

  it('name the type of every object', () => {
    const nameless = objects().filter(({value}) => typeof value['_type'] !== 'string');
    expect(nameless.map(({path}) => path)).toEqual([]);
  });

  it('hold nothing that JSON would lose', () => {
    expect(JSON.parse(JSON.stringify(seedDocuments))).toEqual(seedDocuments);
  });
});
