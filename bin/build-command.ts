import {resolve} from 'node:path';
import {Command, InvalidArgumentError} from 'commander';

interface BuildOptions {
  readonly out: string;
  readonly url: string;
  readonly projectId?: string;
  readonly dataset: string;
  readonly apiHost?: string;
  readonly apiVersion: string;
  readonly file?: string;
  readonly title?: string;
  readonly script?: string;
  readonly css: readonly string[];
  readonly pictures: boolean;
  readonly reports: boolean;
}

/** `relationship-test build`: the wiki as a folder of plain pages that any web server can send. */
export function buildCommand(): Command {
  return new Command('build')
    .description('write the wiki as plain HTML pages, with feeds, a sitemap and pictures for links')
    .requiredOption('--out <folder>', 'folder to write; what it no longer needs there is removed')
    .requiredOption('--url <address>', 'where the folder will be on the web', readUrl)
    .option('--project-id <id>', 'project to take the content from')
    .option('--dataset <name>', 'dataset of the project', 'production')
    .option('--api-host <origin>', 'another server than hosted Sanity, such as a local lake')
    .option('--api-version <date>', 'version of the API', '2025-02-19')
    .option('--file <export>', 'an exported dataset (.ndjson) instead of a project')
    .option('--title <name>', 'name of the site; by default as in its settings')
    .option('--script <address>', 'the script of the element; by default a copy in the folder')
    .option('--css <address...>', 'style sheets of your own, loaded after that of the pages', [])
    .option('--no-pictures', 'draw no pictures for links')
    .option('--no-reports', 'leave out the action reports, which anyone can read in the files')
    .action(runBuild);
}

async function runBuild(options: BuildOptions, command: Command): Promise<void> {
  const {file, projectId} = options;
  if (file === undefined && projectId === undefined) {
    command.error('error: say where the content is: --project-id or --file');
  }
  const [{buildSite}, {datasetContent, exportedContent}] = await Promise.all([
    import('./build/build-site.ts'),
    import('./build/content.ts'),
  ]);
  const content =
    file === undefined
      ? datasetContent({
          projectId: projectId ?? '',
          dataset: options.dataset,
          apiHost: options.apiHost ?? null,
          apiVersion: options.apiVersion,
          perspective: 'published',
        })
      : await exportedContent(resolve(file));
  const {pages, written, removed, notes} = await buildSite({
    content,
    out: resolve(options.out),
    url: options.url,
    title: options.title ?? null,
    script: options.script ?? null,
    styleSheets: options.css,
    pictures: options.pictures,
    reports: options.reports,
  });
  for (const note of notes) process.stderr.write(`${note}\n`);
  process.stdout.write(
    `${resolve(options.out)}: ${pages} files, of which ${written} changed; ${removed} removed.\n`,
  );
}

function readUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('An address begins with https:// and names a host.');
  }
  const {origin, pathname} = new URL(text);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}
