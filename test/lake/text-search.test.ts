import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isRecord} from '../../lake/json.ts';
import {groq} from '../../lake/query/groq.ts';
import {asked, asker, stamped} from './asked.ts';

const word = fc.constantFrom('cycle', 'Cycles', 'soft', 'softly', 'e.g.', '追', "it's", 'a-b', '');
const sentence = fc.array(word, {maxLength: 4}).map((words) => words.join(' '));
const document = fc.record({
  _type: fc.constantFrom('article', 'note'),
  title: fc.option(sentence, {nil: undefined}),
  at: fc.constantFrom('2024', '2025', '2026', null),
  body: fc.array(fc.record({_key: fc.constant('cycle'), children: fc.array(sentence)}), {
    maxLength: 2,
  }),
});
const term = fc.constantFrom(
  'cycle',
  'CYC*',
  'soft',
  '*ly',
  's*t',
  'eg',
  '追',
  'a b',
  'n1',
  '-soft',
);
const terms = fc.array(term, {maxLength: 2}).map((parts) => parts.join(' '));

/** Conditions in all the places where they may stand; `SEARCH` is the one that looks for words. */
const queries = [
  '*[SEARCH]._id',
  '*[_type == "article" && SEARCH] | order(at desc) [0...3]._id',
  '*[(SEARCH) && _type == "article"] | order(at asc, title desc) [0..1]{_id, at}',
  '*[SEARCH] | order(at) [1...3]._id',
  '*[SEARCH && _type == "note" && at == "2025"] | order(title) [0...2]._id',
  '*[SEARCH && _type == "note" && _type == "article"] | order(title) [0...2]._id',
  'count(*[!(SEARCH)])',
  '*[_id == "n1" || SEARCH] | order(_id desc) [0...2]._id',
  '*[_type == "note"] | order(_id) {_id, "same": *[at == ^.at && SEARCH] | order(_id) [0...2]._id}',
];

/** groq-js alone, without any index. */
function plainly(dataset: readonly unknown[], query: string, params: Record<string, unknown>) {
  const value = groq.evaluateSync(groq.parse(query, {params}), {
    dataset,
    params,
    identity: '',
    timestamp: asker.now,
    sanity: asker,
    dereference: () => null,
  });
  return groq.toJS(value);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => (name[0] === '_' ? [] : textsOf(each)));
}

describe('a search for words', () => {
  it.each(['@', '[@, _id]'])('finds what `match` finds, wherever it stands: %s', (subject) => {
    fc.assert(
      fc.property(fc.array(document, {maxLength: 12}), terms, (contents, wanted) => {
        const documents = contents.map((each, n) => stamped({...each, _id: `n${n}`}));
        const looked = wanted.split(' ').filter((each) => !each.startsWith('-'));
        const found = documents.filter((each) => {
          const texts = [...textsOf(each), ...(subject === '@' ? [] : [each._id])];
          return plainly([], '$texts match $terms', {texts, terms: looked.join(' ')}) === true;
        });
        for (const query of queries) {
          const search = query.replace('SEARCH', `${subject} match text::query($terms)`);
          const plain = query.replace('SEARCH', '_id in $ids');
          const inOrderOfIds = documents.toSorted((a, b) => (a._id < b._id ? -1 : 1));
          const ids = found.map(({_id}) => _id);
          expect(asked(documents, search, {terms: wanted}), query).toEqual(
            plainly(inOrderOfIds, plain, {ids}),
          );
        }
      }),
      {numRuns: 100},
    );
  });
});
