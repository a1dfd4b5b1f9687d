import type {TestRunnerConfig} from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** How often the code that follows the first view fails before it comes. */
const FAILURES = 2;

/**
 * Serves what is in `/embed/` below `/unsteady/<any word>/` too, where the code that follows the
 * first view fails a few times: each word is a line of its own.
 */
export function unsteady(): Middleware {
  const asked = new Map<string, number>();
  return (context, next) => {
    const [, file] = /^\/unsteady\/\w+\/(.+)$/.exec(context.path) ?? [];
    if (!file) return next();
    const before = asked.get(context.path) ?? 0;
    asked.set(context.path, before + 1);
    const fails = file.includes('-element-') && before < FAILURES;
    // The runner lets browsers keep whatever is answered at an address that looks like a file's.
    context.path = fails ? '/unsteady' : `/embed/${file}`;
    if (!fails) return next();
    context.status = 503;
    return undefined;
  };
}
