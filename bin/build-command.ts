import {resolve} from 'node:path';
import {Command, InvalidArgumentError, Option} from 'commander';

interface BuildOptions {
  readonly out: string;
  readonly url: string;
  readonly projectId?: string;
  readonly dataset: string;
  readonly apiHost?: string;
  readonly apiVersion: string;
  readonly typePrefix?: string;
  readonly file?: string;
  readonly title: Titles;
  readonly script?: string;
  readonly css: readonly string[];
  readonly template?: string;
  readonly search?: boolean;
  readonly pictures: boolean;
  readonly reports: boolean;
}

/** Names of a site: one for all languages, and some for languages of their own. */
interface Titles {
  readonly common: string | null;
  readonly own: Readonly<Record<string, string>>;
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
    .option('--type-prefix <prefix>', 'prefix of the types, where the Studio has one')
    .option('--file <export>', 'an exported dataset (.ndjson or .tar.gz) instead of a project')
    .addOption(
      new Option('--title <name>', 'name of the site; de=Name for one language, more than once')
        .argParser(readTitle)
        .default({common: null, own: {}}, 'that of its settings'),
    )
    .option('--script <address>', 'the script of the element; by default a copy in the folder')
    .option('--css <address...>', 'style sheets of your own, loaded after that of the pages', [])
    .option(
      '--template <file>',
      'your own HTML page with {{head}} and {{content}} in it; page.de.html beside page.html is for German',
    )
    .option('--search', 'let readers search the list: their browsers must be allowed to ask')
    .option('--no-pictures', 'draw no pictures for links')
    .option('--no-reports', 'leave out the action reports, which anyone can read in the files')
    .action(runBuild);
}

async function runBuild(options: BuildOptions, command: Command): Promise<void> {
  const {file, projectId, template} = options;
  if (file === undefined && projectId === undefined) {
    command.error('error: say where the content is: --project-id or --file');
  }
  if (options.search && projectId === undefined) {
    command.error('error: --search needs --project-id, whose API browsers ask');
  }
  const [{buildSite}, {datasetContent, exportedContent}, {templateFile}] = await Promise.all([
    import('./build/build-site.ts'),
    import('./build/content.ts'),
    import('./build/template-file.ts'),
  ]);
  const dataset = {
    projectId: projectId ?? '',
    dataset: options.dataset,
    apiHost: options.apiHost ?? null,
    apiVersion: options.apiVersion,
    typePrefix: options.typePrefix ?? null,
  };
  const content =
    file === undefined
      ? datasetContent({...dataset, perspective: 'published'})
      : await exportedContent(resolve(file), tell, options.typePrefix);
  const {pages, written, removed, notes} = await buildSite({
    content,
    out: resolve(options.out),
    url: options.url,
    title: options.title.common,
    titles: options.title.own,
    script: options.script ?? null,
    styleSheets: options.css,
    pictures: options.pictures,
    reports: options.reports,
    ...(template !== undefined && {template: templateFile(resolve(template))}),
    ...(options.search && {search: dataset}),
  });
  notes.forEach(tell);
  process.stdout.write(
    `${resolve(options.out)}: ${pages} files, of which ${written} changed; ${removed} removed.\n`,
  );
}

function tell(note: string): void {
  process.stderr.write(`${note}\n`);
}

function readTitle(text: string, {common, own}: Titles): Titles {
  const [, language, title] = /^([a-z]{2,3}(?:-[\w-]+)?)=(.+)$/s.exec(text) ?? [];
  return language && title ? {common, own: {...own, [language]: title}} : {common: text, own};
}

function readUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('An address begins with https:// and names a host.');
  }
  const {origin, pathname} = new URL(text);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}
