import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {serveStatic} from '@hono/node-server/serve-static';
import {type Context, Hono} from 'hono';
import {compress} from 'hono/compress';
import {appendTrailingSlash} from 'hono/trailing-slash';

import {dataset, projectId} from '../lake-project.ts';
import {alternateLink} from './alternate-link.ts';
import {addUnlocking} from './unlocking.ts';
import {clientScript, clientSource} from './client-script.ts';
import {contentPolicy} from './content-policy.ts';
import {chinese, type Edition, editions, english} from './editions.ts';
import {fontFile} from './fonts.ts';
import {createLibrary, LibraryError} from './library.ts';
import {pairLink} from './pair-link.ts';
import {aboutPage} from './pages/about.ts';
import {afterResultPage} from './pages/after-result.ts';
import {developersPage} from './pages/developers.ts';
import {frontPage} from './pages/front.ts';
import {notFoundPage} from './pages/not-found.ts';
import {postPage} from './pages/post.ts';
import {unlockWays} from './pages/unlock-ways.ts';
import {createPreview, type PreviewOptions} from './preview/preview.ts';
import {posts} from './posts/index.ts';
import type {Site} from './site.ts';
import {libraryFolder} from './static-library/folder.ts';
import {libraryRoutes} from './static-library/routes.ts';

/** What the blog needs to know about its surroundings. */
export interface BlogOptions {
  /** URL of the store, without a slash at its end. */
  readonly lakeUrl: string;
  /** Folder of the built element. */
  readonly embedDir: string;
  /** Folder for the library's pages, which are built into it. */
  readonly libraryDir: string;
  /** Where the blog is on the web, without a slash at its end. */
  readonly url: string;
  /** How the store is asked; the global `fetch` unless given. */
  readonly fetch?: (url: URL) => Promise<Response>;
  /** What shows drafts to editors, if they may see them here. */
  readonly preview?: PreviewOptions;
}

const here = fileURLToPath(new URL('.', import.meta.url));

/** The blog as a web app. Pages are made anew for each request, so that what an editor publishes shows on reload. */
export function createBlog(options: BlogOptions): Hono {
  const {lakeUrl, embedDir, libraryDir, url, fetch = globalThis.fetch, preview} = options;
  const library = createLibrary({lakeUrl, dataset, fetch});
  const site: Site = {lakeUrl, projectId, dataset, library};
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    // Pages for editors have a policy of their own.
    if (!context.res.headers.has('Content-Security-Policy')) {
      context.header('Content-Security-Policy', contentPolicy(lakeUrl));
    }
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    context.header('Cache-Control', 'no-cache');
    const isPage = context.res.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    const link = isPage && context.res.ok ? alternateLink(url, context.req.path) : null;
    if (link) context.header('Link', link);
  });
  app.use(compress());
  app.use(appendTrailingSlash({skip: (path) => /\.\w+$/.test(path)}));

  if (preview) app.route('/', createPreview(site, preview));
  for (const edition of editions) addPages(app, site, edition);
  app.route('/', libraryRoutes(libraryFolder(site, libraryDir, `${url}/library/`)));
  app.get('/developers/', async (context) =>
    context.html(developersPage(site, (await clientSource('listen.ts')) ?? '')),
  );
  app.get('/developers/after-the-result/', async (context) => {
    const files = unlockWays.flatMap(({file}) => file ?? []);
    const sources = files.map(async (file) => [file, (await clientSource(file)) ?? ''] as const);
    const code = new Map(await Promise.all(sources));
    const pair = await readOrNull(() => pairLink(library));
    return context.html(afterResultPage(site, {code, pair}));
  });
  addUnlocking(app);

  app.use('/embed/*', serveStatic({root: embedDir, rewriteRequestPath: withoutFirstFolder}));
  app.use(
    '/styles/*',
    serveStatic({root: join(here, 'styles'), rewriteRequestPath: withoutFirstFolder}),
  );
  app.get('/icon.svg', serveStatic({path: join(here, 'drawings/icon.svg')}));
  app.get('/fonts/:file', async (context, next) => {
    const path = fontFile(context.req.param('file'));
    return path === null ? context.notFound() : serveStatic({path})(context, next);
  });
  app.get('/client/:file', async (context) => {
    const script = await clientScript(context.req.param('file'));
    return script === null
      ? context.notFound()
      : context.body(script, 200, {'Content-Type': 'text/javascript; charset=utf-8'});
  });

  app.notFound((context) => context.html(notFoundPage(editionOf(context)), 404));
  return app;
}

function addPages(app: Hono, site: Site, edition: Edition): void {
  const {prefix} = edition;
  app.get(`${prefix}/`, async (context) => context.html(await frontPage(site, edition)));
  app.get(`${prefix}/about/`, (context) => context.html(aboutPage(edition)));
  app.get(`${prefix}/posts/:slug/`, (context) => {
    const post = posts.find(({slug}) => slug === context.req.param('slug'));
    return post === undefined ? context.notFound() : context.html(postPage(site, edition, post));
  });
}

/** `null` when the store does not answer: the page says so instead of failing. */
async function readOrNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof LibraryError) return null;
    throw error;
  }
}

function editionOf(context: Context): Edition {
  return /^\/(?:library\/)?zh[-/]/.test(context.req.path) ? chinese : english;
}

function withoutFirstFolder(path: string): string {
  return path.slice(path.indexOf('/', 1));
}
