import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {testQuery} from '../../../widget/content/queries.ts';
import {startChild} from './child.ts';
import {fill} from './store-of.ts';
import {etagOf, get, median, postJson} from './timing.ts';

const list = '*[_type == "article"] | order(publishedAt desc) [0...20]{_id, title, publishedAt}';
const search =
  '*[_type == "article" && [@, title] match text::query($terms)] | order(publishedAt desc) [0...20]._id';

/** One line of the table: milliseconds, unless the name says otherwise. */
export interface QueryTimes {
  readonly documents: number;
  readonly 'static file': number;
  readonly "widget's query": number;
  readonly 'widget, held (304)': number;
  readonly 'after a write': number;
  readonly 'with the token': number;
  readonly 'list, 20 of all': number;
  readonly 'by slug': number;
  readonly 'search, many': number;
  readonly 'search, few': number;
  readonly 'start-up': number;
  readonly 'memory MB': number;
  readonly 'with threads MB': number;
}

/** Measures a lake of so many documents. */
export async function measureQueries(folder: string, documents: number): Promise<QueryTimes> {
  const dataDir = join(folder, `lake-${documents}`);
  await fill(dataDir, documents);
  const lake = await startChild('./lake-process.ts', dataDir);
  const memory = async () => Math.round(Number((await lake.ask())['rss']) / 1e6);
  const {url, token, started} = lake.said;
  const api = `${String(url)}/v2025-02-19/data`;
  const editor = {Authorization: `Bearer ${String(token)}`};
  const asked = (query: string, params: Record<string, unknown> = {}) => {
    const search = new URLSearchParams({query, perspective: 'published', returnQuery: 'false'});
    for (const [name, value] of Object.entries(params))
      search.set(`$${name}`, JSON.stringify(value));
    return `${api}/query/production?${search}`;
  };
  const widget = asked(testQuery, {test: 'pursuit-distance', langs: ['en']});
  const file = join(folder, `answer-${documents}.json`);
  writeFileSync(file, await get(widget));
  const fileServer = await startChild('./static-process.ts', file);
  // The lake may stop it: then it took longer than any query may.
  const large = (url: string) => median(() => get(url, editor)).catch(() => Number.NaN);
  const held = {'If-None-Match': await etagOf(widget)};
  let n = 0;
  const write = () =>
    postJson(
      `${api}/mutate/production`,
      {mutations: [{patch: {id: 'test', set: {minimumAnswered: (n += 1)}}}]},
      editor,
    );
  const times = {
    documents,
    'static file': await median(() => get(String(fileServer.said['url']))),
    "widget's query": await median(() => get(widget)),
    'widget, held (304)': await median(() => get(widget, held)),
    'after a write': (await median(() => write().then(() => get(widget)))) - (await median(write)),
    'with the token': await median(() => get(widget, editor)),
    'by slug': await median(() => get(asked('*[slug.current == $s][0]', {s: 'article-7'}), editor)),
    'start-up': Number(started),
    'memory MB': await memory(),
    'list, 20 of all': await large(asked(list)),
    'search, many': await large(asked(search, {terms: 'cycle sig*'})),
    'search, few': await large(asked(search, {terms: 'rare'})),
    'with threads MB': await memory(),
  };
  await fileServer.stop();
  await lake.stop();
  return times;
}
