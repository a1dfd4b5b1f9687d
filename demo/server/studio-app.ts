import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';

/** Where the Studio finds the lake, and what opens it. */
export interface LakeAccess {
  readonly url: string;
  readonly projectId: string;
  readonly dataset: string;
  readonly token: string;
  /** The blog, whose pages the Studio shows with their drafts. */
  readonly blog?: string;
}

const placeholder = /<script type="application\/json" id="lake">[\s\S]*?<\/script>/;

/**
 * The built Studio as a web app. Its page carries the lake's token, so it answers only to a browser
 * that asked for this machine by its own name: a page elsewhere that points a host name of its own
 * at 127.0.0.1 (DNS rebinding) is turned away, and no other origin may frame the page.
 */
export function createStudioApp({
  builtDir,
  port,
  lake,
}: {
  /** Folder of the built Studio, with its `index.html`. */
  readonly builtDir: string;
  /** The port that browsers reach it by. */
  readonly port: number;
  readonly lake: LakeAccess;
}): Hono {
  const ownHosts = new Set(['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`));
  const app = new Hono();

  app.use(async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!ownHosts.has(host.toLowerCase())) {
      return context.text(
        `This Studio is for this machine only: open http://localhost:${port}/\n`,
        403,
      );
    }
    await next();
    context.header('Content-Security-Policy', "frame-ancestors 'self'");
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Referrer-Policy', 'same-origin');
    context.header('X-Content-Type-Options', 'nosniff');
  });

  app.get('/index.html', (context) => context.redirect('/'));
  app.get('/', async (context) => context.html(await page(), 200, noStore));
  app.use(serveStatic({root: builtDir}));
  app.get('*', async (context) => {
    const wantsFile = /\.\w+$/.test(new URL(context.req.url).pathname);
    return wantsFile ? context.notFound() : context.html(await page(), 200, noStore);
  });

  async function page(): Promise<string> {
    return withLake(await readFile(join(builtDir, 'index.html'), 'utf8'), lake);
  }
  return app;
}

const noStore = {'Cache-Control': 'no-store'};

/** Writes the lake's whereabouts into the Studio's page, in its place or else at the head's end. */
export function withLake(page: string, lake: LakeAccess): string {
  const json = JSON.stringify(lake).replaceAll('<', '\\u003c');
  const element = `<script type="application/json" id="lake">${json}</script>`;
  return placeholder.test(page)
    ? page.replace(placeholder, () => element)
    : page.replace('</head>', () => `${element}\n  </head>`);
}
