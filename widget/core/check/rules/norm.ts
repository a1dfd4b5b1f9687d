import type {CheckWords, NormPart} from '../words/check-words.ts';
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

const NORM_PARTS: readonly NormPart[] = [
  'mean',
  'standardDeviation',
  'sampleSize',
  'reliability',
  'population',
  'year',
  'source',
];

/** A norm is either left out, or complete and possible. */
export function completeNorm(norm: NormDraft | undefined, words: CheckWords): Verdict {
  const fault = norm && faultOf(norm);
  return fault ? fault(words.norm) : true;
}

/** Whether a score can be set against a norm of which nothing is left out. */
export function isComparable(norm: NormDraft): boolean {
  return faultOf(norm) === null;
}

type NormWords = CheckWords['norm'];

/** What is wrong with a norm, to be said in any language. */
function faultOf(norm: NormDraft): ((words: NormWords) => string) | null {
  const missing = NORM_PARTS.filter((part) => isBlank(norm[part]));
  if (missing.length === NORM_PARTS.length) return null;
  if (missing.length === 0) return impossibleNumber(norm);
  return ({incomplete, parts}) => incomplete(missing.map((part) => parts[part]));
}

function impossibleNumber({
  standardDeviation = 0,
  sampleSize = 0,
  reliability = 0,
}: NormDraft): ((words: NormWords) => string) | null {
  if (standardDeviation <= 0) return (words) => words.deviation;
  if (!Number.isInteger(sampleSize) || sampleSize < 2) return (words) => words.fewPeople;
  return reliability >= 0 && reliability <= 1 ? null : (words) => words.reliability;
}

function isBlank(part: string | number | undefined): boolean {
  return part === undefined || (typeof part === 'string' && part.trim() === '');
}
