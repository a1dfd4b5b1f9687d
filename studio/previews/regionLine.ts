import {facts, words} from './words.ts';

/** One condition as a preview sees it: its dimension's name and its bounds. */
export interface ConditionView {
  readonly dimension?: unknown;
  readonly from?: unknown;
  readonly below?: unknown;
}

/** One bound of a region in words: `Pursuit: from 4 to below 6`. */
export function conditionLine({dimension, from, below}: ConditionView): string {
  const name = words(dimension) ?? 'A dimension';
  const lower = typeof from === 'number' ? `from ${from}` : undefined;
  const upper = typeof below === 'number' ? `below ${below}` : undefined;
  if (lower === undefined && upper === undefined) return `${name}: no bounds yet`;
  const bounds = [lower, upper].filter((bound) => bound !== undefined).join(' to ');
  return `${name}: ${bounds}`;
}

/** What a pattern owns, in words: every condition of its region, or the most points. */
export function regionLine(claim: unknown, conditions: readonly ConditionView[]): string {
  if (claim === 'mostPoints') return 'Owns the result with the most points';
  const lines = conditions.filter(isStarted).map(conditionLine);
  return lines.length === 0 ? 'No region yet' : facts(...lines);
}

function isStarted({dimension, from, below}: ConditionView): boolean {
  return [dimension, from, below].some((part) => part !== undefined && part !== null);
}
