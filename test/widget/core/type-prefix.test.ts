import {globSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {articleQuery} from '../../../widget/article/article-query.ts';
import {actionReportQuery, resultQuery, testQuery} from '../../../widget/content/queries.ts';
import {testDocumentsQuery} from '../../../widget/core/check/documents-query.ts';
import {DOCUMENT_TYPES} from '../../../widget/core/check/stored-names.ts';
import {storedName, storedQuery} from '../../../widget/core/type-prefix.ts';
import {wikiQuery} from '../../../widget/wiki/wiki-query.ts';

/** Types that no prefix is put before: Sanity's own, and parts of an article. */
const KEPT = ['translation.metadata', 'image', 'testCall'];

describe('a prefix of types', () => {
  test('makes one word of both names, and is nothing where there is none', () => {
    expect(storedName('article', 'rt')).toBe('rtArticle');
    expect(storedName('article', '')).toBe('article');
  });

  test('stands in a query wherever a type or the settings are asked for', () => {
    expect(storedQuery('*[_type == "article" && slug.current == $slug][0]', 'rt')).toBe(
      '*[_type == "rtArticle" && slug.current == $slug][0]',
    );
    expect(storedQuery('*[_id=="siteSettings"][0].title', 'rt')).toBe(
      '*[_id=="rtSiteSettings"][0].title',
    );
  });

  test('is not put before names in an answer, parts of an article, or what is Sanity’s own', () => {
    const query = `*[_type == "translation.metadata"]{"pattern": pattern._ref, body[]{
      _type == "image" => {asset->}, _type == "testCall" => {test->}
    }, "none": $pattern == ""}`;
    expect(storedQuery(query, 'rt')).toBe(query);
  });

  test('changes nothing but names of types in the queries of the element and the checks', () => {
    const queries = [
      testQuery,
      resultQuery,
      actionReportQuery,
      articleQuery,
      wikiQuery,
      testDocumentsQuery,
    ];
    for (const query of queries) {
      const stored = storedQuery(query, 'rt');
      expect(stored).not.toBe(query);
      expect(DOCUMENT_TYPES.filter((type) => stored.includes(`== "${type}"`))).toEqual([]);
      const back = DOCUMENT_TYPES.reduce(
        (all, type) => all.replaceAll(`"${storedName(type, 'rt')}"`, `"${type}"`),
        stored,
      );
      expect(back).toBe(query);
    }
  });

  test('is left out where there is none, whatever the query', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect([storedQuery(query, ''), storedQuery(query, null)]).toEqual([query, query]);
      }),
    );
  });
});

test('every query in the house compares types in the one way that a prefix is put before', () => {
  const files = globSync('{widget,studio,bin}/**/*.{ts,tsx}', {exclude: ['**/*.types.ts']});
  const sources = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
  const compared = sources.flatMap(([file, source]) =>
    [...source.matchAll(/(?:[^=]==|!=|\bin \[)\s*"([^"]*)"/g)].map(([whole, name = '']) => ({
      file,
      whole,
      name,
    })),
  );
  expect(compared.length).toBeGreaterThan(10);
  const known: readonly string[] = [...DOCUMENT_TYPES, ...KEPT];
  expect(
    compared.filter(
      ({name, whole}) => name !== '' && (!known.includes(name) || !/== ?"/.test(whole)),
    ),
  ).toEqual([]);
});
