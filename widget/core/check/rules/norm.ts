import type {Verdict} from './verdict.ts';

/** A comparison group while it is being entered. */
export interface NormDraft {
  readonly mean?: number | undefined;
  readonly standardDeviation?: number | undefined;
  readonly sampleSize?: number | undefined;
  readonly reliability?: number | undefined;
  readonly population?: string | undefined;
  readonly year?: number | undefined;
  readonly source?: string | undefined;
}

const NORM_PARTS: readonly {readonly field: keyof NormDraft; readonly words: string}[] = [
  {field: 'mean', words: 'the mean'},
  {field: 'standardDeviation', words: 'the standard deviation'},
  {field: 'sampleSize', words: 'the number of people'},
  {field: 'reliability', words: 'the reliability'},
  {field: 'population', words: 'who the people were'},
  {field: 'year', words: 'the year'},
  {field: 'source', words: 'the source'},
];

/** A norm is either left out, or complete and possible. */
export function completeNorm(norm: NormDraft | undefined): Verdict {
  if (norm === undefined) return true;
  const missing = NORM_PARTS.filter(({field}) => isBlank(norm[field])).map(({words}) => words);
  if (missing.length === NORM_PARTS.length) return true;
  if (missing.length > 0) {
    return `A comparison nobody can check is not shown. Still missing: ${missing.join(', ')}.`;
  }
  return possibleNumbers(norm);
}

function possibleNumbers({
  standardDeviation = 0,
  sampleSize = 0,
  reliability = 0,
}: NormDraft): Verdict {
  if (standardDeviation <= 0) return 'The standard deviation must be above 0.';
  if (!Number.isInteger(sampleSize) || sampleSize < 2) return 'A norm needs at least two people.';
  return reliability >= 0 && reliability <= 1 ? true : 'Reliability lies between 0 and 1.';
}

function isBlank(part: string | number | undefined): boolean {
  return part === undefined || (typeof part === 'string' && part.trim() === '');
}
