import {expect, test} from 'vitest';
import {seedDocuments} from '../../demo/content/index.ts';
import {gapsIn} from '../../studio/translations/useTranslations.ts';

const languages = ['en', 'zh-Hans'];

test('nothing of the seed is missing in any of its languages', () => {
  const {tests, articles} = gapsIn(seedDocuments, languages);
  expect(tests).toMatchObject([{title: 'Do you reach out or step back?', gaps: []}]);
  expect(articles).toHaveLength(6);
  expect(articles.filter(({version, stale}) => version === null || stale)).toEqual([]);
});

test('a text and an article without a version are found, with the languages they lack', () => {
  const documents = seedDocuments
    .filter(({_id}) => _id !== 'article-soft-opening-zh-Hans')
    .map((document) =>
      document._id === 'pattern-torn' && Array.isArray(document['name'])
        ? {...document, name: document['name'].slice(0, 1)}
        : document,
    );
  const {tests, articles} = gapsIn(documents, languages);
  expect(tests[0]?.gaps).toMatchObject([
    {document: {_id: 'pattern-torn'}, path: ['name'], languages: ['zh-Hans']},
  ]);
  expect(articles.filter(({version}) => version === null)).toMatchObject([
    {source: {_id: 'article-soft-opening-en'}, language: 'zh-Hans'},
  ]);
});
