import {describe, expect, test} from 'vitest';
import {askClient, askDataset, askSnapshot} from '../../../widget/content/ask.ts';
import type {Question} from '../../../widget/content/ask.ts';
import type {ContentClient} from '../../../widget/content/source.ts';
import {explain} from '../../../widget/content/explain.ts';
import {loadTest} from '../../../widget/content/load-test.ts';
import {datasetSource, queryUrl} from '../../../widget/content/source.ts';
import {text, wireSnapshot, wireTest} from '../fixtures/wire-test.ts';

const source = {
  projectId: 'abc123',
  dataset: 'production',
  apiHost: null,
  apiVersion: '2025-02-19',
  perspective: 'published',
};

describe('loading a test', () => {
  test('asks a client with the slug and the languages', async () => {
    const asked: unknown[] = [];
    const client = {
      fetch: async (_: string, params: unknown) => {
        asked.push(params);
        return wireTest();
      },
    };
    const loaded = await loadTest(askClient(client), 'closeness', ['zh-Hans', 'en']);
    expect(loaded.title.language).toBe('zh-Hans');
    expect(asked).toEqual([{test: 'closeness', langs: ['zh-Hans', 'en']}]);
  });

  test('asks once more in all languages when a text is in none of those wanted', async () => {
    const asked: unknown[] = [];
    const ask = async ({params: {langs}}: Question) => {
      asked.push(langs);
      return wireTest({
        languages: ['de'],
        title:
          Array.isArray(langs) && langs.includes('de') ? [{language: 'de', value: 'Titel'}] : [],
      });
    };
    const loaded = await loadTest(ask, 'closeness', ['fr', 'en']);
    expect(loaded.title).toEqual({language: 'de', value: 'Titel'});
    expect(asked).toEqual([
      ['fr', 'en'],
      ['fr', 'en', 'de'],
    ]);
  });

  test('fails when a text is in no language at all', async () => {
    const ask = () => Promise.resolve(wireTest({title: text('')}));
    await expect(explained(loadTest(ask, 'closeness', ['en']))).rejects.toMatchObject({
      name: 'MalformedContentError',
      path: 'title',
    });
  });

  test('names the slug that nobody knows', async () => {
    const ask = () => Promise.resolve(null);
    await expect(explained(loadTest(ask, 'closness', ['en']))).rejects.toMatchObject({
      name: 'UnknownTestError',
      message: expect.stringContaining('"closness"'),
    });
  });

  test('wraps what a client throws', async () => {
    const cause = new Error('quota');
    const ask = askClient({fetch: () => Promise.reject(cause)});
    await expect(explained(loadTest(ask, 'closeness', ['en']))).rejects.toMatchObject({
      name: 'UnreachableError',
      cause,
    });
  });
});

describe('a snapshot', () => {
  const from = (json: unknown) => ({
    started: () => Promise.resolve(new Response(JSON.stringify(json))),
  });

  test('holds its test, with or without its slug', async () => {
    const ask = askSnapshot('https://page.example/test.json');
    expect((await loadTest(ask, '', ['en'], from(wireSnapshot()))).slug).toBe('closeness');
    expect((await loadTest(ask, 'closeness', ['en'])).slug).toBe('closeness');
    await expect(explained(loadTest(ask, 'other', ['en']))).rejects.toMatchObject({
      name: 'UnknownTestError',
    });
  });

  test.each([
    ['another file', {hello: 1}, /not a snapshot/],
    ['a newer version', {...wireSnapshot(), version: 2}, /version 2/],
    ['a list', [], /not a snapshot/],
  ])('that is %s is refused', async (_, json, message) => {
    const ask = askSnapshot('https://page.example/test.json');
    await expect(explained(loadTest(ask, '', ['en'], from(json)))).rejects.toMatchObject({
      name: 'UnreadableAnswerError',
      message: expect.stringMatching(message),
    });
  });
});

describe('a dataset', () => {
  test('answers with a result, or is told that it is something else', async () => {
    const answer = (json: unknown) => ({
      started: () => Promise.resolve(new Response(JSON.stringify(json))),
    });
    const ask = askDataset(source);
    expect((await loadTest(ask, 'closeness', ['en'], answer({result: wireTest()}))).id).toBe(
      'test-1',
    );
    await expect(explained(loadTest(ask, 'closeness', ['en'], answer({})))).rejects.toMatchObject({
      name: 'UnreadableAnswerError',
    });
  });

  test('that is hosted has a host of its own on the CDN', () => {
    const url = new URL(queryUrl(source, '*[ _id == $a ]', {a: 'x y', langs: ['zh-Hans']}));
    expect(url.origin).toBe('https://abc123.apicdn.sanity.io');
    expect(url.pathname).toBe('/v2025-02-19/data/query/production');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      query: '*[ _id == $a ]',
      $a: '"x y"',
      $langs: '["zh-Hans"]',
      perspective: 'published',
    });
  });

  test('whose types have a prefix is asked for those, and so is a client', async () => {
    const attributes: Record<string, string> = {'project-id': 'abc123', 'type-prefix': 'rt'};
    const prefixed = datasetSource((name) => attributes[name] ?? null);
    const url = new URL(prefixed ? queryUrl(prefixed, '*[_type == "article"]', {}) : '');
    expect(url.searchParams.get('query')).toBe('*[_type == "rtArticle"]');

    const asked: string[] = [];
    const client: ContentClient = {
      fetch: (query) => {
        asked.push(query);
        return Promise.resolve(wireTest());
      },
    };
    await loadTest(askClient(client, 'rt'), 'closeness', ['en']);
    expect(asked).toEqual([expect.stringContaining('_type == "rtRelationshipTest"')]);
  });

  test('that is asked for drafts is not asked on the CDN', () => {
    const url = queryUrl({...source, perspective: 'drafts'}, '*', {});
    expect(url).toMatch(/^https:\/\/abc123\.api\.sanity\.io\/.*perspective=drafts/);
  });

  test('on another server is asked as it is', () => {
    const attributes: Record<string, string> = {
      'project-id': 'local',
      'api-host': 'http://localhost:4702/',
      'api-version': 'v2026-01-01',
    };
    const local = datasetSource((name) => attributes[name] ?? null);
    expect(local && queryUrl(local, '*', {})).toMatch(
      /^http:\/\/localhost:4702\/v2026-01-01\/data\/query\/production\?/,
    );
  });
});

function explained(loading: Promise<unknown>): Promise<unknown> {
  return loading.catch((fault: unknown) => {
    throw explain(fault);
  });
}
