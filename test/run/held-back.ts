import type {TestRunnerConfig} from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/**
 * Serves everything below `/held-back/<any word>/` too, where the code that follows the first view,
 * and snapshots, do not come before somebody asked for `/held-back/<that word>/go`.
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
    if (/-element-|snapshot/.test(file)) await line.promise;
    context.path = `/${file}`;
    await next();
  };
}
