import {resolve} from 'node:path';
import {Command, InvalidArgumentError} from 'commander';
import {backupCommand, verifyCommand} from './lake-care-commands.ts';

interface LakeOptions {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly project: string;
  readonly dataset: string;
  readonly allowOrigin: readonly string[];
}

/** `relationship-test lake`: the local store alone, until it is interrupted. */
export function lakeCommand(): Command {
  return new Command('lake')
    .description('keep Sanity content on this machine: a store that Studios and clients can use')
    .option('--port <number>', 'port to listen on; 0 takes a free one', readPort, 4702)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--data <folder>', 'where the content is kept', '.data/lake')
    .option('--project <id>', 'project id it answers to', 'local')
    .option('--dataset <name>', 'dataset it answers to', 'production')
    .option(
      '--allow-origin <origin...>',
      'origins whose pages may use the token, such as that of your Studio',
      [],
    )
    .addCommand(verifyCommand())
    .addCommand(backupCommand())
    .action(runLake);
}

async function runLake(options: LakeOptions): Promise<void> {
  const {startLake} = await import('../lake/index.ts');
  const dataDir = resolve(options.data);
  const lake = await startLake({
    dataDir,
    port: options.port,
    host: options.host,
    projectId: options.project,
    dataset: options.dataset,
    allowedOrigins: [...options.allowOrigin],
  });
  process.stdout.write(`
  Lake     ${lake.url}
  Content  ${dataDir}
  Token    in ${resolve(dataDir, 'token')}

  A page reads what is published without the token:
    <relationship-test api-host="${lake.url}" project-id="${options.project}" dataset="${options.dataset}" test="…">
  A client or a script that writes:
    createClient({apiHost: '${lake.url}', useProjectHostname: false, projectId: '${options.project}',
      dataset: '${options.dataset}', apiVersion: '2025-02-19', useCdn: false, token: '…'})
  A Studio: apiHost: '${lake.url}' in its defineConfig, and its origin by --allow-origin.

  Ctrl-C ends it.
`);
  await interruption();
  await lake.close();
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve());
    }
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  }
  return port;
}
