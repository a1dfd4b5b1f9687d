import {tmpdir} from 'node:os';

import {createBlog} from '../../demo/blog/app.ts';

/** What the store of a test answers. */
export interface Answers {
  readonly articles: unknown;
  readonly test: unknown;
}

const slugs = ['pursuit-distance-cycle', 'when-it-is-not-a-pattern'];

/** A store with two articles, and a test of 24 items. */
export const aStore: Answers = {
  articles: slugs.map((slug) => ({slug, title: `About ${slug}`, excerpt: 'In short.'})),
  test: {items: 24, first: 'I ask <again> & again.'},
};

/** The blog on a store that gives these answers, or none. */
export function blogOn(answers: Answers | 'no store') {
  const blog = createBlog({
    lakeUrl: 'http://localhost:5202',
    embedDir: tmpdir(),
    fetch: async (url) => {
      if (answers === 'no store') throw new TypeError('fetch failed');
      const query = url.searchParams.get('query') ?? '';
      return Response.json({result: query.includes('"article"') ? answers.articles : answers.test});
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
