import {globSync} from 'node:fs';
import {presentEngines, runInBrowsers} from './browsers.ts';
import {runBuilds} from './builds.ts';
import {root} from './command.ts';
import {checkGenerated} from './generated.ts';
import {parseRequest, type TestRequest, usage, UsageError} from './request.ts';
import {withSecondTry} from './second-try.ts';
import {check, inPairs, type Print, type Section} from './section.ts';
import {one, sum, type Tally} from './tally.ts';
import {runVitest} from './vitest.ts';

/** Runs what the command line asks for, and prints what failed, and the sum as its last line. */
async function main(): Promise<void> {
  const request = parseRequest(process.argv.slice(2));
  const tallies: Tally[] = [];
  for (const sections of turns(chosen(request))) {
    const running = sections.map((section) => runSection(section, sections.length === 1));
    for (const {tally, lines} of await Promise.all(running)) {
      process.stdout.write(lines);
      tallies.push(tally);
    }
  }
  if (tallies.length === 0) {
    throw new UsageError(`No test has ${request.words.join(' or ')} in its path.`);
  }
  const {passed, failed, unsteady = []} = sum(tallies);
  process.exitCode = failed.length > 0 ? 1 : 0;
  const named = [
    ...unsteady.map((name) => `! ${name}: passed only in a second try`),
    ...failed.map(({name}) => `✗ ${name}`),
  ];
  console.log(['', ...named, `${passed} passed, ${failed.length} failed`].join('\n'));
}

/** Sections that may run at the same time, turn by turn. */
function turns(sections: readonly Section[]): Iterable<readonly Section[]> {
  return Map.groupBy(sections, ({turn}) => turn).values();
}

/** Runs a section. What it prints is shown as it comes where it is alone, or else handed back. */
async function runSection(
  {title, run}: Section,
  alone: boolean,
): Promise<{readonly tally: Tally; readonly lines: string}> {
  let lines = '';
  const print: Print = (text) => {
    if (alone) process.stdout.write(text);
    else lines += text;
  };
  print(`\n── ${title} ──\n`);
  const start = performance.now();
  const tally = await run(print);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`${tally.failed.length > 0 ? '✗' : '✓'} ${title}, ${seconds} s\n`);
  return {tally, lines};
}

/** All sections; or those asked for by name; or those that have tests with the words asked for. */
function chosen(request: TestRequest): readonly Section[] {
  const {sections, words} = request;
  const all = allSections(request);
  if (sections.length > 0) return all.filter(({name}) => sections.includes(name));
  if (words.length === 0) return all;
  return all.filter(({name}) => testFiles(name, words).length > 0);
}

function allSections({words, engines}: TestRequest): readonly Section[] {
  return [
    section(1, 'format', 'Format', (print) => check({command: 'oxfmt', args: ['--check']}, print)),
    section(1, 'lint', 'Lint', (print) =>
      check({command: 'oxlint', args: ['--deny-warnings']}, print),
    ),
    section(1, 'generated', 'Generated files', checkGenerated),
    section(2, 'types', 'Types', (print) =>
      inPairs([[], ['-p', 'widget']].map((args) => () => check({command: 'tsc', args}, print))),
    ),
    section(2, 'build', 'Build', runBuilds),
    section(3, 'unit', 'Tests in Node', () =>
      withSecondTry(words, (files) => runVitest('unit', files)),
    ),
    section(4, 'browser', 'Tests in browsers', () =>
      withSecondTry(testFiles('browser', words), (files) => runInBrowsers(files, engines)),
    ),
    section(5, 'e2e', 'End to end', () => withSecondTry(words, runEndToEnd)),
  ];
}

function section(turn: number, name: Section['name'], title: string, run: Section['run']): Section {
  return {turn, name, title, run};
}

async function runEndToEnd(words: readonly string[]): Promise<Tally> {
  const engines = await presentEngines(['chromium']);
  return engines.length > 0 ? runVitest('e2e', words) : one('no browser', false);
}

/** The test files of a section whose path contains one of the words. */
function testFiles(section: Section['name'], words: readonly string[]): readonly string[] {
  const patterns: Partial<Record<Section['name'], string>> = {
    unit: 'test/**/*.test.{ts,tsx}',
    browser: 'test/**/*.browser.ts',
    e2e: 'test/e2e/**/*.e2e.ts',
  };
  const pattern = patterns[section];
  if (!pattern) return [];
  const files = globSync(pattern, {cwd: root}).toSorted();
  return words.length === 0
    ? files
    : files.filter((file) => words.some((word) => file.includes(word)));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
