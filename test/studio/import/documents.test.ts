import {expect, test} from 'vitest';
import {seedDocuments} from '../../../demo/content/index.ts';
import {copyOfTest, itemDocuments} from '../../../studio/import/documents.ts';
import {checkTest} from '../../../widget/core/check/check.ts';
import {documentsById} from '../../../widget/core/check/parts.ts';
import {publishedId} from '../../../widget/core/check/stored.ts';
import {checkWords} from '../../../widget/core/check/words/words-in.ts';

function counter() {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

test('an imported item is a document like one written by hand', () => {
  const row = {row: 1, wording: {en: 'I wait.'}, dimension: 'd', keying: '-', weight: 2} as const;
  expect(itemDocuments([row], counter())).toEqual([
    {
      _id: 'drafts.new-1',
      _type: 'quizItem',
      kind: 'likert',
      wording: [
        {
          _key: 'en',
          _type: 'internationalizedArrayStringValue',
          language: 'en',
          value: 'I wait.',
        },
      ],
      dimension: {
        _type: 'reference',
        _ref: 'd',
        _weak: true,
        _strengthenOnPublish: {type: 'dimension', template: {id: 'dimension'}},
      },
      keying: '-',
      weight: 2,
    },
  ]);
});

test('a copy of a test has items of its own in the same order, another name, and no faults', () => {
  const all = documentsById(seedDocuments);
  const copy = copyOfTest(all, 'test-pursuit-distance', counter());
  if (!copy) throw new Error('The seed has a test.');
  expect(copy.items).toHaveLength(24);
  expect(copy.test).toMatchObject({slug: {current: 'pursuit-distance-copy'}});
  const id = publishedId(copy.test._id);
  const documents = documentsById([
    ...[copy.test, ...copy.items].map((each) => ({...each, _id: publishedId(each._id)})),
    ...all.values(),
  ]);
  expect(checkTest(documents, id, checkWords('en'))).toEqual([]);
  const wordings = (test: unknown) => JSON.stringify(test).match(/new-\d+/g);
  expect(new Set(wordings(copy.test['items'])).size).toBe(24);
});
