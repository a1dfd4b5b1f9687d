import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

import {readArguments, usage} from './server/arguments.ts';
import {startDemo} from './server/demo.ts';
import {createProgress} from './server/progress.ts';

const projectDir = dirname(dirname(fileURLToPath(import.meta.url)));
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(1);
    interrupted.abort();
  });
}

try {
  const args = readArguments(process.argv.slice(2), {projectDir, workingDir: process.cwd()});
  if (args.help) console.log(usage);
  else await run(args);
} catch (error) {
  if (!interrupted.signal.aborted) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

async function run(args: ReturnType<typeof readArguments>): Promise<void> {
  const demo = await startDemo(args, {
    projectDir,
    progress: createProgress(process.stdout),
    interactive: process.stdin.isTTY && process.stdout.isTTY,
    signal: interrupted.signal,
  });
  console.log(`
  Blog    ${demo.blogUrl}
  Studio  ${demo.studioUrl}
  Lake    ${demo.lakeUrl}

  Ctrl-C ends all three.
`);
  await new Promise<void>((resolve) => {
    if (interrupted.signal.aborted) resolve();
    interrupted.signal.addEventListener('abort', () => resolve(), {once: true});
  });
  await demo.close();
}
