import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
import {pipeline} from 'node:stream/promises';
import {Command} from 'commander';
import {InputError} from './score/input-error.ts';

interface ScoreOptions {
  readonly test: string;
  readonly answers: string;
  readonly compare: boolean;
}

/** What stands for standard input among file names. */
const STANDARD_INPUT = '-';

const BYTE_ORDER_MARK = /^\uFEFF/;

/** `relationship-test score`: results of a test without a page, by the code of the element. */
export function scoreCommand(): Command {
  return new Command('score')
    .description('score answers to a test, and print each result as one line of JSON')
    .requiredOption(
      '--test <file>',
      'snapshot of the test, as export writes it; - is standard input',
    )
    .requiredOption('--answers <file>', 'answers as JSON, JSON lines or CSV; - is standard input')
    .option('--compare', 'print one line for two people: both results, and their pull', false)
    .addHelpText('after', answersHelp)
    .action(runScore);
}

async function runScore(options: ScoreOptions, command: Command): Promise<void> {
  try {
    await pipeline([await scoreFiles(options)], process.stdout, {end: false});
  } catch (error) {
    if (isBrokenPipe(error)) return;
    if (!(error instanceof InputError)) throw error;
    command.showHelpAfterError(false).error(`relationship-test: ${error.message}`, {exitCode: 2});
  }
}

/** What is printed. It is complete before its first character is. */
async function scoreFiles({test: testFile, answers, compare}: ScoreOptions): Promise<string> {
  if (testFile === STANDARD_INPUT && answers === STANDARD_INPUT) {
    throw new InputError('Only one of --test and --answers can be standard input.');
  }
  const {readSnapshotTest} = await import('./score/read-snapshot-test.ts');
  const {comparePeople, scorePeople} = await import('./score/score-people.ts');
  const test = readSnapshotTest(nameOf(testFile), await read(testFile));
  const [name, handedIn] = [nameOf(answers), await read(answers)];
  const lines = compare ? [comparePeople(test, name, handedIn)] : scorePeople(test, name, handedIn);
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

async function read(file: string): Promise<string> {
  if (file === STANDARD_INPUT) return text(process.stdin);
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${file} cannot be read: ${reason}.`, error);
  });
  return content.replace(BYTE_ORDER_MARK, '');
}

/** Whoever reads what is printed, such as `head`, has had enough of it. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'Standard input' : file;
}

const answersHelp = `
Answers of one person, by the ids of items; a skipped item is left out or null:
  {"item-a": 5, "item-b": 2}
or, with what is known of the sitting:
  {"respondent": "R1", "answers": {"item-a": 5}, "order": ["item-b", "item-a"], "milliseconds": 61000}
  (shown: ["item-a", "item-b"] names the items shown, where not all were)

Answers of several: a JSON array or JSON lines of these, or CSV:
  respondent,item-a,item-b,milliseconds
  R1,5,,61000

It ends with 2, and prints nothing but what is wrong, when anything does not fit the test.`;
