import {expect, test} from 'vitest';
import {seedDocuments} from '../../demo/content/index.ts';
import {asDrafted, gapsIn} from '../../studio/translations/useTranslations.ts';

const languages = ['en', 'zh-Hans'];

test('nothing of the seed is missing in any of its languages', () => {
  const {tests, settings, articles} = gapsIn(seedDocuments, languages);
  expect(settings).toEqual([]);
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
    {document: {_id: 'pattern-torn'}, path: ['name'], missing: ['zh-Hans'], stale: []},
  ]);
  expect(articles.filter(({version}) => version === null)).toMatchObject([
    {source: {_id: 'article-soft-opening-en'}, language: 'zh-Hans'},
  ]);
});

test('a text is older than its source until its translation is changed as well', () => {
  const change = (language: string, value: string) => (entry: {readonly language: string}) =>
    entry.language === language ? {...entry, value} : entry;
  const published = seedDocuments.find(({_id}) => _id === 'item-pursuit-01');
  const wording = published?.['wording'];
  if (!published || !Array.isArray(wording)) throw new Error('The seed has lost its first item.');
  const rewritten = wording.map(change('en', 'I say it the same evening.'));
  const staleWith = (draft: readonly object[]) =>
    gapsIn(
      asDrafted([...seedDocuments, {...published, _id: 'drafts.item-pursuit-01', wording: draft}]),
      languages,
    ).tests[0]?.gaps;
  expect(staleWith(rewritten)).toMatchObject([
    {document: {_id: 'item-pursuit-01'}, path: ['wording'], stale: ['zh-Hans'], missing: []},
  ]);
  expect(staleWith(rewritten.map(change('zh-Hans', '我当晚就说。')))).toEqual([]);
});

test('the texts that hold everywhere are looked at too', () => {
  const documents = seedDocuments.map((document) =>
    document._id === 'siteSettings' && Array.isArray(document['safetyNote'])
      ? {...document, safetyNote: document['safetyNote'].slice(0, 1)}
      : document,
  );
  expect(gapsIn(documents, languages).settings).toMatchObject([
    {document: {_id: 'siteSettings'}, path: ['safetyNote'], missing: ['zh-Hans'], stale: []},
  ]);
});
