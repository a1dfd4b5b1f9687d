import {answerTo} from '../answer.ts';
import type {Keying, LikertItem} from '../model.ts';
import type {Answers} from '../result.ts';
import {sharedRange} from './range.ts';

/**
 * Leaning towards agreement whatever the item says: (mean raw answer to `+` items + mean raw
 * answer to `−` items) ÷ 2 − midpoint (Rammstedt & Farmer 2013). `null` without answers to both
 * kinds, or when the items do not share one response scale.
 */
export function acquiescence(items: readonly LikertItem[], answers: Answers): number | null {
  const {lo, hi, unit} = sharedRange(items);
  const agreeing = meanAnswer(items, answers, '+');
  const opposing = meanAnswer(items, answers, '-');
  if (unit !== 'scale' || agreeing === null || opposing === null) return null;
  return (agreeing + opposing) / 2 - (lo + hi) / 2;
}

/**
 * The raw answers with the leaning taken off, before keying. They may lie between and beyond the
 * points of the scale, so they go to `dimensionScore`, not to `score`.
 */
export function withoutAcquiescence(
  items: readonly LikertItem[],
  answers: Answers,
  leaning: number,
): Answers {
  const corrected = new Map(Object.entries(answers));
  for (const {id} of items) {
    const raw = answerTo(answers, id);
    if (typeof raw === 'number') corrected.set(id, raw - leaning);
  }
  return Object.fromEntries(corrected);
}

function meanAnswer(items: readonly LikertItem[], answers: Answers, keying: Keying): number | null {
  const given = items
    .filter((item) => item.keying === keying)
    .map((item) => answerTo(answers, item.id))
    .filter((raw) => typeof raw === 'number');
  return given.length === 0 ? null : given.reduce((sum, raw) => sum + raw, 0) / given.length;
}
