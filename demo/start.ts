import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

import {type DemoArguments, readArguments, usage} from './server/arguments.ts';
import {confirm} from './server/confirm.ts';
import {checkPorts, localUrl, portsFrom} from './server/ports.ts';
import {createProgress} from './server/progress.ts';
import {resetStore} from './server/reset.ts';
import {startDemo} from './server/start-demo.ts';

const projectDir = dirname(dirname(fileURLToPath(import.meta.url)));
const interruption = new AbortController();
const {signal} = interruption;

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    if (signal.aborted) process.exit(130);
    interruption.abort();
  });
}

try {
  const args = readArguments(process.argv.slice(2), {projectDir, workingDir: process.cwd()});
  if (args.help) process.stdout.write(usage);
  else await run(args);
} catch (error) {
  process.exitCode = signal.aborted ? 130 : 1;
  if (!signal.aborted) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  }
}

async function run({port, dataDir, reset}: DemoArguments): Promise<void> {
  const ports = portsFrom(port);
  await checkPorts(ports);
  const somebodyIsThere = process.stdin.isTTY && process.stdout.isTTY;
  const ask = somebodyIsThere ? (question: string) => confirm(question, signal) : null;
  if (reset && !(await resetStore(dataDir, ask))) {
    process.stdout.write('Nothing was deleted, and nothing was started.\n');
    return;
  }
  const progress = createProgress(process.stdout);
  const demo = await startDemo({projectDir, dataDir, ports, progress, signal});
  process.stdout.write(`
  Blog    ${localUrl(ports.blog)}/
  Studio  ${localUrl(ports.studio)}/
  Lake    ${localUrl(ports.lake)}/

  Ctrl-C ends all three.
`);
  await interrupted();
  await demo.close();
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), {once: true});
  });
}
