import {serveStatic} from '@hono/node-server/serve-static';
import type {SanityClient} from '@sanity/client';
import {Hono, type Context} from 'hono';

import type {Edition} from '../editions.ts';
import type {Html} from '../html.ts';
import {createLibrary} from '../library.ts';
import type {Site} from '../site.ts';
import {articlePreview} from './article-page.ts';
import {changes} from './changes.ts';
import {libraryPreview} from './library-page.ts';
import {markFor} from './mark.ts';
import {previewPolicy} from './policy.ts';
import {previewEditions, type PreviewSite} from './preview-site.ts';
import {createSession} from './session.ts';
import {isRecord} from '../record.ts';
import {testPreview} from './test-page.ts';

/** What the blog needs to show drafts to editors. */
export interface PreviewOptions {
  /** A client that may read drafts. */
  readonly client: SanityClient;
  /** Address of the Studio, which alone may frame these pages. */
  readonly studioUrl: string;
  /** Folder of the built overlays. */
  readonly overlaysDir: string;
}

/** Pages of the blog as drafts stand, for editors who come from the Studio. */
export function createPreview(site: Site, options: PreviewOptions): Hono {
  const {client, studioUrl, overlaysDir} = options;
  const {begin, guard} = createSession(client);
  const siteOf = (context: Context): PreviewSite => ({
    ...site,
    mark: markFor(studioUrl),
    library: createLibrary({
      lakeUrl: site.lakeUrl,
      dataset: site.dataset,
      fetch: (url) => asEditor(url, client, context.req.query('perspective')),
    }),
  });
  const app = new Hono();
  app.use('/preview/*', async (context, next) => {
    await next();
    context.header('Content-Security-Policy', previewPolicy(site.lakeUrl, studioUrl));
  });
  app.get('/preview/enable', begin);
  app.use('/preview/overlays/*', serveStatic({root: overlaysDir, rewriteRequestPath: fileOf}));
  app.use('/preview/*', guard);
  app.get('/preview/changes', (context) => changes(context, client));
  app.get('/preview/query', async (context) => {
    const params: unknown = JSON.parse(context.req.query('params') ?? '{}');
    const {library} = siteOf(context);
    if (!isRecord(params)) return context.text('The parameters must be an object.\n', 400);
    return context.json(await library.ask(context.req.query('query') ?? '', params));
  });
  for (const edition of previewEditions) addPages(app, edition, siteOf);
  return app;
}

function addPages(app: Hono, edition: Edition, siteOf: (context: Context) => PreviewSite): void {
  const {prefix} = edition;
  app.get(`${prefix}/`, (context) => context.redirect(`${prefix}/library/`));
  app.get(`${prefix}/library/`, async (context) =>
    context.html(await libraryPreview(siteOf(context), edition)),
  );
  const pages: readonly (readonly [string, typeof articlePreview])[] = [
    ['/library/:slug/', articlePreview],
    ['/test/:slug/', testPreview],
  ];
  for (const [path, page] of pages) {
    app.get(prefix + path, async (context) => {
      const shown: Html | null = await page(
        siteOf(context),
        edition,
        context.req.param('slug') ?? '',
      );
      return shown === null ? context.notFound() : context.html(shown);
    });
  }
}

/** Names of releases and `drafts`, the first over the others, or `published`. */
const perspectives = /^(?!raw$)[\w-]+(?:,[\w-]+)*$/;

/** Reads what only editors may. */
function asEditor(url: URL, client: SanityClient, asked = 'drafts'): Promise<Response> {
  url.searchParams.set('perspective', perspectives.test(asked) ? asked : 'drafts');
  const token = client.config().token ?? '';
  return fetch(url, {headers: {Authorization: `Bearer ${token}`}});
}

function fileOf(path: string): string {
  return path.slice('/preview/overlays'.length);
}
