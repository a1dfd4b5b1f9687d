import {execFile, spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {Instrument} from './instruments.ts';

/** What the scores of `oracle.R` are called. */
export const fields = [
  'psych',
  'answered',
  'score',
  'percent',
  'lo',
  'hi',
  'z',
  't',
  'percentile',
  'standardError',
  'observedLow',
  'observedHigh',
  'trueLow',
  'trueHigh',
  'regions',
  'longestRun',
  'answerSpread',
  'acquiescence',
  'pulls',
] as const;

/** Name of one kind of score. */
export type Field = (typeof fields)[number];

/**
 * A column for each kind of score: by instrument, then person, then dimension or region; pulls by
 * instrument, then direction. Not known is `null`. The means of psych are of plain instruments.
 */
export type Scores = Readonly<Record<Field, Column>>;

/** Numbers of one kind. */
export type Column = readonly (number | null)[];

const PACKAGES = ['jsonlite', 'psych', 'psychometric'];

/** Why R cannot be asked on this machine, or `null` when it can. */
export function whyNoOracle(): string | null {
  const names = PACKAGES.map((name) => `"${name}"`).join(', ');
  const {status} = spawnSync('Rscript', ['-e', `invisible(find.package(c(${names})))`]);
  const debian = PACKAGES.map((name) => `r-cran-${name}`).join(' ');
  return status === 0
    ? null
    : `it needs Rscript with ${PACKAGES.join(', ')}; on Debian: r-base-core ${debian}`;
}

/** Scores instruments with R, in one process. */
export async function scoreWithR(instruments: readonly Instrument[]): Promise<Scores> {
  const folder = await mkdtemp(join(tmpdir(), 'oracle-'));
  try {
    const [asked, answered] = [join(folder, 'instruments.json'), join(folder, 'scores.json')];
    await writeFile(asked, JSON.stringify(instruments));
    const script = join(import.meta.dirname, 'oracle.R');
    await promisify(execFile)('Rscript', ['--vanilla', script, asked, answered]);
    const scores: unknown = JSON.parse(await readFile(answered, 'utf8'));
    if (!isScores(scores)) throw new TypeError('R answered in another form than was agreed.');
    return scores;
  } finally {
    await rm(folder, {recursive: true});
  }
}

function isScores(value: unknown): value is Scores {
  if (typeof value !== 'object' || value === null) return false;
  const columns = new Map<string, unknown>(Object.entries(value));
  return fields.every((field) => isColumn(columns.get(field)));
}

function isColumn(value: unknown): value is Column {
  return (
    Array.isArray(value) && value.every((entry) => entry === null || typeof entry === 'number')
  );
}
