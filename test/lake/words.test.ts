import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {groq} from '../../lake/query/groq.ts';
import {wordTest} from '../../lake/query/words.ts';

const word = fc.constantFrom(
  'cycle',
  'Cycle',
  'cycles',
  'soft',
  'softly',
  '追',
  'é',
  'don’t',
  "it's",
  'a_b',
  'e.g',
  'a*b',
  '7',
);
const between = fc.constantFrom(' ', ', ', '-', ' – ', '\n', '! ', '(', ') ', '/', '…');
const text = fc
  .array(fc.tuple(word, between), {maxLength: 6})
  .map((parts) => parts.flat().join(''));
const looked = fc.oneof(
  word,
  fc.tuple(word, fc.nat(5)).map(([whole, length]) => `${whole.slice(0, length)}*`),
  fc.tuple(word, fc.nat(5)).map(([whole, length]) => `*${whole.slice(length)}`),
  fc.tuple(word, fc.nat(5)).map(([whole, at]) => `${whole.slice(0, at)}*${whole.slice(at + 1)}`),
);

function asGroqDoes(texts: readonly string[], terms: string): unknown {
  const params = {texts, terms};
  const value = groq.evaluateSync(groq.parse('$texts match $terms', {params}), {
    dataset: [],
    params,
    identity: '',
    timestamp: new Date(0),
    sanity: {projectId: 'local', dataset: 'production'},
    dereference: () => null,
  });
  return groq.toJS(value);
}

describe('looking for words', () => {
  it('finds what `match` finds', () => {
    fc.assert(
      fc.property(
        fc.array(text, {maxLength: 4}),
        fc.array(looked, {minLength: 1, maxLength: 3}),
        (texts, parts) => {
          const terms = parts.join(' ');
          const test = wordTest(terms);
          fc.pre(test !== undefined);
          expect(test?.(texts)).toBe(asGroqDoes(texts, terms));
        },
      ),
      {numRuns: 2_000},
    );
  });

  it('leaves to `match` what could take long, or names no word', () => {
    expect(wordTest('a*b*c')).toBeUndefined();
    expect(wordTest(' - ')).toBeUndefined();
  });
});
