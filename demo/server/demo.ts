import {join} from 'node:path';

import {createBlog} from '../blog/app.ts';
import {seed} from '../content/seed.ts';
import {dataset, projectId} from '../lake-project.ts';
import type {DemoArguments} from './arguments.ts';
import {builds} from './builds.ts';
import {confirm} from './confirm.ts';
import {freshness, makeFresh} from './freshness.ts';
import {listen, type Running} from './listen.ts';
import {runScript} from './npm-script.ts';
import {checkPorts, localUrl, portsFrom} from './ports.ts';
import type {Progress} from './progress.ts';
import {deleteContent, describeLoss, hasStore} from './reset.ts';
import {openStore, type Store, summarize} from './store.ts';
import {createStudioApp} from './studio-app.ts';

/** The demo once it runs. */
export interface Demo extends Running {
  readonly blogUrl: string;
  readonly studioUrl: string;
  readonly lakeUrl: string;
}

/** What starting the demo needs besides its arguments. */
export interface DemoSurroundings {
  readonly projectDir: string;
  readonly progress: Progress;
  /** Whether a person can be asked. */
  readonly interactive: boolean;
  /** Aborting it gives up the start. */
  readonly signal: AbortSignal;
}

/** The person did not want the store to be deleted. */
export class ResetDeclinedError extends Error {
  override readonly name = 'ResetDeclinedError';
}

/**
 * Builds what is not fresh, then starts lake, Studio and blog. Whatever fails, nothing is left
 * running.
 * @throws PortTakenError, ScriptError, ResetDeclinedError
 */
export async function startDemo(
  {port, dataDir, reset}: DemoArguments,
  {projectDir, progress, interactive, signal}: DemoSurroundings,
): Promise<Demo> {
  const ports = portsFrom(port);
  await checkPorts(ports);
  if (reset && hasStore(dataDir)) await resetStore(dataDir, {interactive, signal});
  for (const build of builds) await buildIfNeeded(build);

  const running: Running[] = [];
  const close = async () => {
    await Promise.all(running.splice(0).map((part) => part.close()));
  };
  try {
    const store = await progress.step(
      'Opening the store',
      () => openStore({dataDir, port: ports.lake, studioPort: ports.studio}),
      () => 'The store is open',
    );
    running.push(store);
    await seedIfEmpty(store);
    const studio = createStudioApp({
      builtDir: join(projectDir, 'dist/studio-app'),
      port: ports.studio,
      lake: {url: store.url, projectId, dataset, token: store.token},
    });
    running.push(await listen(studio, ports.studio, 'the Studio'));
    const blog = createBlog({
      lakeUrl: store.url,
      embedDir: join(projectDir, 'dist/embed'),
    });
    running.push(await listen(blog, ports.blog, 'the blog'));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    blogUrl: `${localUrl(ports.blog)}/`,
    studioUrl: `${localUrl(ports.studio)}/`,
    lakeUrl: `${localUrl(ports.lake)}/`,
    close,
  };

  async function buildIfNeeded(build: (typeof builds)[number]): Promise<void> {
    const state = await freshness(projectDir, build);
    if (state === 'fresh') return;
    const doing = state === 'missing' ? 'Building' : 'Building again what changed:';
    await progress.step(
      `${doing} ${build.title}`,
      () => makeFresh(projectDir, build, () => runScript(build.script, {projectDir, signal})),
      () => `Built ${build.title}`,
    );
  }

  async function seedIfEmpty(store: Store): Promise<void> {
    const {documents, drafts} = await summarize(store.client);
    if (documents + drafts > 0) return;
    await progress.step(
      'Writing the seed content into the empty store',
      () => seed(store.client),
      () => 'Wrote the seed content',
    );
  }
}

async function resetStore(
  dataDir: string,
  {interactive, signal}: {readonly interactive: boolean; readonly signal: AbortSignal},
): Promise<void> {
  const store = await openStore({dataDir, port: 0, studioPort: 0});
  const loss = await summarize(store.client).finally(() => store.close());
  if (interactive) {
    const agreed = await confirm(`${describeLoss(dataDir, loss)}\nGo on?`, signal);
    if (!agreed) throw new ResetDeclinedError('Nothing was deleted, and nothing was started.');
  }
  await deleteContent(dataDir);
}
