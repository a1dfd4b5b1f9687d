import {answerTo} from '../answer.ts';
import type {Dimension, LikertItem} from '../model.ts';
import type {Answers, DimensionScore} from '../result.ts';
import {isEnough} from './enough.ts';
import {keyed} from './keyed.ts';
import {normScore} from './norm-score.ts';
import type {Range} from './range.ts';

/**
 * A visitor's score on one dimension: the weighted mean of the keyed answers, and the percent
 * of the maximum possible, 100 · Σw(y − lo)/(hi − lo) ÷ Σw over the answered items (Cohen et
 * al. 1999). Both are `null` when fewer than the given share of the shown items is answered.
 *
 * @param items the dimension's items that were shown
 * @param answers raw answers, already known to fit their items
 */
export function dimensionScore(
  dimension: Dimension,
  items: readonly LikertItem[],
  answers: Answers,
  {unit}: Range,
  minimumAnswered: number,
): DimensionScore {
  let answered = 0;
  let weights = 0;
  let points = 0;
  let shares = 0;
  for (const item of items) {
    const raw = answerTo(answers, item.id);
    if (typeof raw !== 'number') continue;
    const {lo, hi} = item.scale;
    const value = keyed(item, raw);
    answered += 1;
    weights += item.weight;
    points += item.weight * value;
    shares += (item.weight * (value - lo)) / (hi - lo);
  }
  const enough = isEnough(answered, items.length, minimumAnswered) && weights > 0;
  const score = enough && unit === 'scale' ? points / weights : null;
  const percent = enough ? (100 * shares) / weights : null;
  const place = score ?? percent;
  return {
    dimension: dimension.id,
    key: dimension.key,
    score,
    percent,
    answered,
    shown: items.length,
    norm: place === null || dimension.norm === null ? null : normScore(place, dimension.norm),
  };
}
