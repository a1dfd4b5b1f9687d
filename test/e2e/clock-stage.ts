import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {SanityClient} from '@sanity/client';
import type {Browser} from 'playwright-core';
import {createBlog} from '../../demo/blog/app.ts';
import {seed} from '../../demo/content/seed.ts';
import {listen} from '../../demo/server/listen.ts';
import {localUrl} from '../../demo/server/ports.ts';
import {createStudioApp} from '../../demo/server/studio-app.ts';
import {startLake} from '../../lake/index.ts';
import {HandClock} from '../lake/hand-clock.ts';
import {clientOf} from '../lake/running-lake.ts';
import {root} from '../run/command.ts';
import {openBrowser} from './browser.ts';
import {freePorts} from './free-ports.ts';

/** Studio, blog and lake, where the lake's time moves when a test says so. */
export interface ClockStage {
  readonly blog: string;
  readonly studio: string;
  readonly clock: HandClock;
  readonly browser: Browser;
  /** A client that sees what visitors see. */
  readonly visitor: SanityClient;
  /** A client that may do everything. */
  readonly editor: SanityClient;
  close(): Promise<void>;
}

/** Starts all of it on the seed content; the lake's clock stands at the present. */
export async function setClockStage(): Promise<ClockStage> {
  const dataDir = await mkdtemp(join(tmpdir(), 'relationship-test e2e '));
  const blogPort = await freePorts();
  const studioPort = blogPort + 1;
  const [blog, studio] = [localUrl(blogPort), localUrl(studioPort)];
  const clock = new HandClock(new Date().toISOString());
  const lake = await startLake({
    dataDir,
    port: blogPort + 2,
    allowedOrigins: [studio],
    ...clock.options,
  });
  const editor = clientOf(lake, {token: lake.token});
  await seed(editor);
  const {url, projectId, dataset, token} = lake;
  const studioApp = createStudioApp({
    builtDir: join(root, 'dist/studio-app'),
    port: studioPort,
    lake: {url, projectId, dataset, token, blog},
  });
  const blogApp = createBlog({
    lakeUrl: url,
    embedDir: join(root, 'dist/embed'),
    libraryDir: join(dataDir, 'library'),
    url: blog,
    preview: {
      client: editor.withConfig({perspective: 'raw'}),
      studioUrl: studio,
      overlaysDir: join(root, 'dist/preview'),
    },
  });
  const served = await Promise.all([
    listen(studioApp, studioPort, 'the Studio'),
    listen(blogApp, blogPort, 'the blog'),
  ]);
  const browser = await openBrowser();
  return {
    blog,
    studio,
    clock,
    browser,
    visitor: clientOf(lake),
    editor,
    async close() {
      await browser.close();
      await Promise.all(served.map((each) => each.close()));
      await lake.close();
      await rm(dataDir, {recursive: true, force: true});
    },
  };
}
