import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll} from 'vitest';

import {documentsContent} from '../../bin/build/content.ts';
import {createBlog} from '../../demo/blog/app.ts';
import {type ExportedDocument, seedExport} from '../bin/seed-export.ts';

const scratch = mkdtempSync(join(tmpdir(), 'blog-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

/** What a store answers to a query. */
export type Store = (query: string, params: Readonly<Record<string, unknown>>) => unknown;

/** A store with documents in it. */
export function storeOf(documents: readonly ExportedDocument[]): Store {
  return documentsContent(documents);
}

/** The seed, with an item that could be taken for markup. */
export const aStore = storeOf(
  seedExport.map((document) =>
    document._id === 'item-pursuit-01'
      ? {...document, wording: [{language: 'en', value: 'I ask <again> & again.'}]}
      : document,
  ),
);

/** A store that cannot be reached. */
export const noStore: Store = () => {
  throw new TypeError('fetch failed');
};

/** The blog on a store, with a folder of its own. */
export function blogOn(store: Store) {
  const libraryDir = mkdtempSync(join(scratch, 'library-'));
  const blog = createBlog({
    lakeUrl: 'http://localhost:5202',
    embedDir: tmpdir(),
    libraryDir,
    url: 'http://localhost:5200',
    fetch: async ({searchParams}) => {
      const params = [...searchParams].filter(([name]) => name.startsWith('$'));
      const result = await store(
        searchParams.get('query') ?? '',
        Object.fromEntries(params.map(([name, json]) => [name.slice(1), JSON.parse(json)])),
      );
      return Response.json({result});
    },
  });
  return {
    /** A page's status, headers and text. */
    async open(path: string) {
      const response = await blog.request(path);
      return {status: response.status, headers: response.headers, text: await response.text()};
    },
    /** The status that a page gets for what it sends. */
    async send(path: string, body: string) {
      const headers = {'Content-Type': 'application/json'};
      return (await blog.request(path, {method: 'POST', headers, body})).status;
    },
  };
}
