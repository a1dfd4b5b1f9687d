import {expect, test} from 'vitest';
import {pairsOf, passagesOf} from '../../studio/translations/passages.ts';

const block = (_key: string, text: string) => ({
  _key,
  _type: 'block',
  children: [{_type: 'span', text}],
});
const article = (title: string, body: readonly object[]) => ({
  _id: title,
  _type: 'article',
  title,
  body,
});

test('an article is read as its words, part by part', () => {
  const words = {
    _key: 'b',
    _type: 'wordsToCopy',
    heading: 'Words',
    phrases: [{_key: 'p', _type: 'phrase', text: 'I miss you.', speaker: 'pursuer'}],
  };
  expect(passagesOf(article('Knocking', [block('a', 'A door.'), words]))).toEqual([
    {key: 'title', kind: 'title', lines: ['Knocking']},
    {key: 'body a', kind: 'block', lines: ['A door.']},
    {key: 'body b', kind: 'wordsToCopy', lines: ['Words', 'I miss you.']},
  ]);
});

test('what stands for one another is paired, and what stands alone keeps its place', () => {
  const pairs = pairsOf(
    article('Knocking', [block('a', 'One.'), block('b', 'Two.')]),
    article('敲门', [block('a', '一。'), block('c', '一点五。')]),
  );
  expect(pairs.map((pair) => [pair.source?.lines[0], pair.translation?.lines[0]])).toEqual([
    ['Knocking', '敲门'],
    ['One.', '一。'],
    [undefined, '一点五。'],
    ['Two.', undefined],
  ]);
});
