import {join} from 'node:path';

import {createBlog} from '../blog/app.ts';
import {seed} from '../content/seed.ts';
import {dataset, projectId} from '../lake-project.ts';
import {listen, type Running} from './listen.ts';
import {makeBuilds} from './make-builds.ts';
import {type DemoPorts, localUrl} from './ports.ts';
import type {Progress} from './progress.ts';
import {openStore, type Store, summarize} from './store.ts';
import {createStudioApp} from './studio-app.ts';

/** What starting the demo needs. */
export interface DemoOptions {
  readonly projectDir: string;
  /** Folder of the store. */
  readonly dataDir: string;
  readonly ports: DemoPorts;
  readonly progress: Progress;
  /** Aborting it gives up the start. */
  readonly signal: AbortSignal;
}

/**
 * Builds what is not fresh, then starts lake, Studio and blog. Whatever fails, nothing is left
 * running.
 * @throws PortTakenError, ScriptError, and what the lake throws
 */
export async function startDemo(options: DemoOptions): Promise<Running> {
  await makeBuilds(options);
  const running: Running[] = [];
  const close = async () => {
    await Promise.all(running.splice(0).map((part) => part.close()));
  };
  try {
    const store = await openStore({
      dataDir: options.dataDir,
      port: options.ports.lake,
      studioPort: options.ports.studio,
    });
    running.push(store);
    await seedIfEmpty(store, options.progress);
    running.push(await serveStudio(store, options));
    running.push(await serveBlog(store, options));
    options.signal.throwIfAborted();
  } catch (error) {
    await close();
    throw error;
  }
  return {close};
}

async function seedIfEmpty(store: Store, progress: Progress): Promise<void> {
  const {documents, drafts} = await summarize(store.client);
  if (documents + drafts > 0) return;
  await progress.step(
    'Writing the seed content into the empty store',
    () => seed(store.client),
    () => 'Wrote the seed content into the empty store',
  );
}

function serveStudio({url, token}: Store, {projectDir, ports}: DemoOptions): Promise<Running> {
  const studio = createStudioApp({
    builtDir: join(projectDir, 'dist/studio-app'),
    port: ports.studio,
    lake: {url, projectId, dataset, token, blog: localUrl(ports.blog)},
  });
  return listen(studio, ports.studio, 'the Studio');
}

async function serveBlog(
  {url, client}: Store,
  {projectDir, dataDir, ports}: DemoOptions,
): Promise<Running> {
  const blog = createBlog({
    lakeUrl: url,
    embedDir: join(projectDir, 'dist/embed'),
    libraryDir: join(dataDir, 'library'),
    url: localUrl(ports.blog),
    preview: {
      client,
      studioUrl: localUrl(ports.studio),
      overlaysDir: join(projectDir, 'dist/preview'),
    },
  });
  const running = await listen(blog, ports.blog, 'the blog');
  // Has the library built before anybody asks for it, and nobody waits for it.
  void blog.request('/library/');
  return running;
}
