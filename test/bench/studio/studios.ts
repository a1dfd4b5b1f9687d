import {join} from 'node:path';
import {build} from 'vite';
import {serve} from '@hono/node-server';
import {createStudioApp, type LakeAccess} from '../../../demo/server/studio-app.ts';
import {freePorts} from '../../e2e/free-ports.ts';

/** A Studio that is measured. */
export interface MeasuredStudio {
  readonly name: string;
  /** Such as `http://localhost:5000`. */
  readonly url: string;
}

/** Studios on ports of their own. */
export interface Studios {
  /** Sanity's Studio with one type of one field, built as ours is. */
  readonly bare: MeasuredStudio;
  /** Ours. */
  readonly own: MeasuredStudio;
  /** Ours beside a blog that shows drafts. */
  readonly withBlog: MeasuredStudio;
  close(): void;
}

const root = join(import.meta.dirname, '../../..');
const config = join(root, 'studio/vite.config.ts');

/** Builds the Studios into a folder, and serves them on a lake. */
export async function openStudios(folder: string, lake: LakeAccess): Promise<Studios> {
  const [bareDir, ownDir] = [join(folder, 'bare'), join(folder, 'own')];
  await buildStudio(join(import.meta.dirname, 'bare'), bareDir);
  await buildStudio(join(root, 'studio'), ownDir);
  const bare = await serveStudio(bareDir, lake);
  const own = await serveStudio(ownDir, lake);
  const withBlog = await serveStudio(ownDir, {...lake, blog: 'http://localhost:1'});
  return {
    bare: {name: 'Sanity alone', url: bare.url},
    own: {name: 'with the plugin', url: own.url},
    withBlog: {name: 'with the plugin and a blog', url: withBlog.url},
    close() {
      for (const {server} of [bare, own, withBlog]) server.close();
    },
  };
}

/** By the configuration of our own Studio, so that what differs is what stands in it. */
async function buildStudio(from: string, to: string): Promise<void> {
  await build({configFile: config, root: from, build: {outDir: to}});
}

async function serveStudio(builtDir: string, lake: LakeAccess) {
  const port = await freePorts(1);
  const app = createStudioApp({builtDir, port, lake});
  const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port});
  return {server, url: `http://localhost:${port}`};
}
