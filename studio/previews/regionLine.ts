import type {StudioWords} from '../words/en.ts';
import {facts, firstWords} from './words.ts';

type Lines = StudioWords['lines'];

/** One condition as a preview sees it: its dimension's name and its bounds. */
export interface ConditionView {
  readonly dimension?: unknown;
  readonly from?: unknown;
  readonly below?: unknown;
}

/** One bound of a region in words: `Pursuit: from 4 to below 6`. */
export function conditionLine(lines: Lines, {dimension, from, below}: ConditionView): string {
  const name = firstWords(dimension) ?? lines.aDimension;
  const lower = typeof from === 'number' ? lines.from(from) : '';
  const upper = typeof below === 'number' ? lines.below(below) : '';
  return lower === '' && upper === '' ? lines.noBounds(name) : lines.condition(name, lower, upper);
}

/** What a pattern owns, in words: every condition of its region, or the most points. */
export function regionLine(
  lines: Lines,
  claim: unknown,
  conditions: readonly ConditionView[],
): string {
  if (claim === 'mostPoints') return lines.mostPoints;
  const said = conditions.filter(isStarted).map((each) => conditionLine(lines, each));
  return said.length === 0 ? lines.noRegion : facts(...said);
}

function isStarted({dimension, from, below}: ConditionView): boolean {
  return [dimension, from, below].some((part) => part !== undefined && part !== null);
}
