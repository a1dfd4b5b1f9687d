import {join, relative} from 'node:path';
import {root, run} from './command.ts';
import {readJson} from './report.ts';
import {withFolder} from './scratch.ts';
import {settle, sum, type Tally} from './tally.ts';

/** What is read of a test file in vitest's JSON report. */
export interface ReportedFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly {readonly status: string; readonly fullName: string}[];
}

/** Runs one project of vitest on the tests whose path contains one of the words. */
export async function runVitest(project: string, words: readonly string[]): Promise<Tally> {
  return withFolder(async (folder) => {
    const file = join(folder, 'vitest.json');
    const {ok} = await run(
      'vitest',
      [
        'run',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...words,
      ],
      {output: 'live'},
    );
    const report = await readJson(file);
    return settle('vitest', isReport(report) ? tallyFiles(report.testResults) : sum([]), ok);
  });
}

/** Sums test files; one that failed as a whole, such as on an import error, is one failed test. */
export function tallyFiles(files: readonly ReportedFile[]): Tally {
  return sum(
    files.map(({name, status, assertionResults}) => {
      const place = relative(root, name);
      const of = (wanted: string) => assertionResults.filter((test) => test.status === wanted);
      const failed = of('failed').map(({fullName}) => ({
        name: `${place} > ${fullName}`,
        file: place,
      }));
      return {
        passed: of('passed').length,
        failed: status === 'failed' && failed.length === 0 ? [{name: place, file: place}] : failed,
      };
    }),
  );
}

function isReport(value: unknown): value is {readonly testResults: readonly ReportedFile[]} {
  return (
    typeof value === 'object' &&
    value !== null &&
    'testResults' in value &&
    Array.isArray(value.testResults)
  );
}
