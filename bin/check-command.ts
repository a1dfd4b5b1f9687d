import {readFile} from 'node:fs/promises';
import {Command, Option} from 'commander';
import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
} from '../widget/core/check/words/check-words.ts';
import {reportWords, type ReportWords} from './check/words.ts';
import {InputError} from './score/input-error.ts';

interface CheckOptions {
  readonly file?: string;
  readonly drafts: boolean;
  readonly test?: string;
  readonly projectId?: string;
  readonly dataset: string;
  readonly apiHost?: string;
  readonly apiVersion: string;
  readonly typePrefix: string;
  readonly language: InterfaceLanguage;
  readonly json: boolean;
}

/** Exit code when a test has errors. */
const FAULTY = 1;
/** Exit code when nothing could be checked. */
const USAGE = 2;

/** `relationship-test check`: does a test score as it should? What the Studio asks, too. */
export function checkCommand(): Command {
  return new Command('check')
    .description('prove a test: its scoring, its patterns, its safety, its words')
    .option('--file <file>', 'snapshot (JSON) or export of a dataset (NDJSON)')
    .option('--drafts', 'of an export, take drafts in place of what they change', false)
    .option('--test <slug>', 'slug of the test; by default, of a file, every test in it')
    .option('--project-id <id>', 'project that it is in, instead of a file')
    .option('--dataset <name>', 'dataset that it is in', 'production')
    .option('--api-host <origin>', 'another server than hosted Sanity, such as a local lake')
    .option('--api-version <date>', 'version of the API', '2025-02-19')
    .option('--type-prefix <prefix>', 'prefix of the types, where the Studio has one', '')
    .addOption(
      new Option('--language <language>', 'language of what it says')
        .choices(INTERFACE_LANGUAGES)
        .default('en'),
    )
    .option('--json', 'print each finding as one line of JSON', false)
    .addHelpText('after', exitCodes)
    .action(runCheck);
}

async function runCheck(options: CheckOptions, command: Command): Promise<void> {
  try {
    const reports = await checkAsked(options);
    const {reportText} = await import('./check/report.ts');
    process.stdout.write(reportText(reports, options.json, reportWords(options.language)));
    const faulty = reports.some(({findings}) =>
      findings.some(({severity}) => severity === 'error'),
    );
    if (faulty) process.exitCode = FAULTY;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    command
      .showHelpAfterError(false)
      .error(`relationship-test: ${error.message}`, {exitCode: USAGE});
  }
}

async function checkAsked(options: CheckOptions) {
  const {file, test, projectId, drafts, typePrefix, language} = options;
  const words = reportWords(language);
  if ((file === undefined) === (projectId === undefined)) {
    throw new InputError(words.noPlace);
  }
  const {checkDocuments} = await import('./check/check-documents.ts');
  if (file !== undefined) {
    const {readDocuments} = await import('./check/read-documents.ts');
    const documents = readDocuments(file, await read(file, words), drafts, words, typePrefix);
    return checkDocuments(documents, file, language, test);
  }
  if (test === undefined || projectId === undefined) {
    throw new InputError(words.noTestNamed);
  }
  const {fetchDocuments} = await import('./check/fetch-documents.ts');
  const source = {
    projectId,
    dataset: options.dataset,
    apiHost: options.apiHost ?? null,
    apiVersion: options.apiVersion,
    perspective: 'published',
    typePrefix,
  };
  const place = `${projectId}/${options.dataset}`;
  return checkDocuments(await fetchDocuments(source, test, words), place, language, test);
}

async function read(file: string, {unreadable}: ReportWords): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(unreadable(file, reason), error);
  });
}

const exitCodes = `
It ends with 0 when there are no errors, with 1 when there are, and with 2 when nothing could be
checked. Warnings are worth a look, and end with 0.`;
