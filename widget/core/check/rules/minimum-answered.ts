import type {Verdict} from './verdict.ts';

/** The share of items that must be answered lies above 0 and goes up to 1. */
export function minimumAnswered(share: number | undefined): Verdict {
  if (share !== undefined && share > 0 && share <= 1) return true;
  return 'Use a share above 0 and up to 1, such as 0.8 for four items in five.';
}
