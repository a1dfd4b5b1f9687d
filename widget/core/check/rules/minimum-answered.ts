import type {CheckWords} from '../words/check-words.ts';
import type {Verdict} from './verdict.ts';

/** The share of items that must be answered lies above 0 and goes up to 1. */
export function minimumAnswered(share: number | undefined, {test}: CheckWords): Verdict {
  return share !== undefined && share > 0 && share <= 1 ? true : test.minimum;
}
