import {globSync} from 'node:fs';
import {presentEngines, runInBrowsers} from './browsers.ts';
import {root} from './command.ts';
import {generatedFiles} from './generated.ts';
import {parseRequest, type TestRequest, usage, UsageError} from './request.ts';
import {checks, type Section} from './section.ts';
import {sum, type Tally} from './tally.ts';
import {runVitest} from './vitest.ts';

/** Runs what the command line asks for, and prints the sum as its last line. */
async function main(): Promise<void> {
  const request = parseRequest(process.argv.slice(2));
  const tallies: Tally[] = [];
  for (const section of chosen(request)) {
    tallies.push(await runSection(section));
  }
  if (tallies.length === 0) {
    throw new UsageError(`No test has ${request.words.join(' or ')} in its path.`);
  }
  const {passed, failed} = sum(tallies);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

async function runSection(section: Section): Promise<Tally> {
  console.log(`\n── ${section.title} ──`);
  const start = performance.now();
  const tally = await section.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${tally.failed > 0 ? '✗' : '✓'} ${section.title}, ${seconds} s`);
  return tally;
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
    checks('format', 'Format', [{command: 'oxfmt', args: ['--check']}]),
    checks('lint', 'Lint', [{command: 'oxlint', args: ['--deny-warnings']}]),
    checks('types', 'Types', [
      {command: 'tsc', args: []},
      {command: 'tsc', args: ['-p', 'widget']},
    ]),
    generatedFiles,
    checks('build', 'Build', [{command: 'npm', args: ['run', '--silent', 'build']}]),
    {name: 'unit', title: 'Tests in Node', run: () => runVitest('unit', words)},
    {
      name: 'browser',
      title: 'Tests in browsers',
      run: () => runInBrowsers(testFiles('browser', words), engines),
    },
    {name: 'e2e', title: 'End to end', run: () => runEndToEnd(words)},
  ];
}

async function runEndToEnd(words: readonly string[]): Promise<Tally> {
  const engines = await presentEngines(['chromium']);
  return engines.length > 0 ? runVitest('e2e', words) : {passed: 0, failed: 1};
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
