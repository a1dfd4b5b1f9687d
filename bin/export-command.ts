import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {Command} from 'commander';
import {snapshotText} from '../widget/content/snapshot-text.ts';

interface ExportOptions {
  readonly test: string;
  readonly projectId: string;
  readonly dataset: string;
  readonly apiHost?: string;
  readonly apiVersion: string;
  readonly typePrefix?: string;
  readonly out: string;
  readonly reports: boolean;
  readonly bundle: boolean;
  readonly language?: readonly string[];
}

/** `relationship-test export`: a published test as one static file, for the `src` attribute. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write a published test to one JSON file that a page can use without the API')
    .requiredOption('--test <slug>', 'slug of the test')
    .requiredOption('--project-id <id>', 'project that it is in')
    .option('--dataset <name>', 'dataset that it is in', 'production')
    .option('--api-host <origin>', 'another server than hosted Sanity, such as a local lake')
    .option('--api-version <date>', 'version of the API', '2025-02-19')
    .option('--type-prefix <prefix>', 'prefix of the types, where the Studio has one')
    .option('--no-reports', 'leave out the action reports, which anyone can read in the file')
    .option('--language <ids...>', 'languages to take, such as en zh-Hans; by default all')
    .option('--bundle', 'write a folder instead: one script with the element and the test', false)
    .requiredOption('--out <path>', 'file to write, or folder with --bundle')
    .action(runExport);
}

async function runExport(options: ExportOptions): Promise<void> {
  const {takeSnapshot} = await import('./snapshot.ts');
  const snapshot = await takeSnapshot({
    test: options.test,
    reports: options.reports,
    ...(options.language && {languages: options.language}),
    source: {
      projectId: options.projectId,
      dataset: options.dataset,
      apiHost: options.apiHost ?? null,
      apiVersion: options.apiVersion,
      perspective: 'published',
      typePrefix: options.typePrefix ?? null,
    },
  });
  const file = resolve(options.out);
  if (options.bundle) {
    const {writeBundle} = await import('./bundle.ts');
    process.stdout.write(`${await writeBundle(file, snapshot)}\n`);
    return;
  }
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, snapshotText(snapshot));
  process.stdout.write(`${file}\n`);
}
