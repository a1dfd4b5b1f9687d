import {Readable} from 'node:stream';
import type {TestRunnerConfig} from '@web/test-runner';
import {readSnapshot} from '../../widget/content/snapshot.ts';
import {snapshotText} from '../../widget/content/snapshot-text.ts';
import {wireSnapshot} from '../widget/fixtures/wire-test.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/**
 * Serves everything below `/held-back/<any word>/` too, where the code that follows the first view,
 * and snapshots, do not come before somebody asked for `/held-back/<that word>/go`. Of the snapshot
 * at `/held-back/<that word>/by-line.json`, the first line comes at once.
 */
export function heldBack(): Middleware {
  const lines = new Map<string, PromiseWithResolvers<void>>();
  return async (context, next) => {
    const [, word, file] = /^\/held-back\/(\w+)\/(.+)$/.exec(context.path) ?? [];
    if (!word || !file) return void (await next());
    const line = lines.get(word) ?? Promise.withResolvers<void>();
    lines.set(word, line);
    if (file === 'go') {
      line.resolve();
      context.status = 204;
      return;
    }
    if (file === 'by-line.json') {
      context.type = 'json';
      context.body = Readable.from(byLine(line.promise));
      return;
    }
    if (/-element-|snapshot/.test(file)) await line.promise;
    context.path = `/${file}`;
    await next();
  };
}

/** The lines of the fixture's snapshot, which waits after its first. */
async function* byLine(go: Promise<void>): AsyncGenerator<string> {
  const [first = '', ...rest] = snapshotText(readSnapshot(wireSnapshot())).split(/(?<=\n)/);
  yield first;
  await go;
  yield* rest;
}
