import {existsSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';

import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';

import {editions} from '../editions.ts';
import {libraryOutPage} from '../pages/library.ts';
import type {LibraryFolder} from './folder.ts';

const ROOT = '/library';

/** The library's files, as they are published now; and ways to them from where they once were. */
export function libraryRoutes({dir, refresh}: LibraryFolder): Hono {
  const app = new Hono();
  mkdirSync(dir, {recursive: true});
  app.use(`${ROOT}/*`, async (context, next) => {
    if (await refresh()) return next();
    const chinese = context.req.path.startsWith(`${ROOT}/zh-`);
    const edition = editions.find(({language}) => (language === 'zh-Hans') === chinese);
    return edition ? context.html(libraryOutPage(edition), 503) : next();
  });
  app.use(
    `${ROOT}/*`,
    serveStatic({root: dir, rewriteRequestPath: (path) => path.slice(ROOT.length)}),
  );
  for (const {prefix, language} of editions) {
    const folder = `${ROOT}/${language}/`;
    if (prefix !== '') app.get(`${prefix}${ROOT}/`, (context) => context.redirect(folder));
    app.get(`${prefix}${ROOT}/:slug/`, async (context, next) => {
      const slug = context.req.param('slug');
      const isThere = /^[\w-]+$/.test(slug) && existsSync(join(dir, language, slug));
      return isThere ? context.redirect(`${folder}${slug}/`) : next();
    });
  }
  return app;
}
