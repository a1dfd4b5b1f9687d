import type {CheckWords} from '../words/check-words.ts';
import type {Verdict} from './verdict.ts';

/** How an item is answered; an item without a kind is a likert item. */
export type ItemKind = 'likert' | 'options' | 'attention';

/** A choice of an outcome quiz while it is being written. */
export interface OptionDraft {
  readonly points?: readonly {readonly points?: number}[];
}

/** The kind that is stored on an item, or `likert` when none is. */
export function itemKind(stored: unknown): ItemKind {
  return stored === 'options' || stored === 'attention' ? stored : 'likert';
}

/** An item answered on a scale says which dimension it counts for. */
export function itemDimension(
  dimension: {readonly _ref?: string} | undefined,
  kind: ItemKind,
  {items}: CheckWords,
): Verdict {
  return kind !== 'likert' || dimension?._ref !== undefined ? true : items.noDimension;
}

/** An item answered on a scale says which way it counts. */
export function itemKeying(keying: unknown, kind: ItemKind, {items}: CheckWords): Verdict {
  return kind !== 'likert' || keying === '+' || keying === '-' ? true : items.noKeying;
}

/** A weight is greater than 0; left out, it is 1. */
export function itemWeight(weight: number | undefined, {items}: CheckWords): Verdict {
  return weight === undefined || (Number.isFinite(weight) && weight > 0) ? true : items.weight;
}

/** An outcome item offers at least two choices, and at least one of them gives points. */
export function itemOptions(
  options: readonly OptionDraft[] | undefined,
  kind: ItemKind,
  {items}: CheckWords,
): Verdict {
  if (kind !== 'options') return true;
  if (options === undefined || options.length < 2) return items.fewOptions;
  const givesPoints = options.some((option) =>
    (option.points ?? []).some(({points}) => points !== undefined && points !== 0),
  );
  return givesPoints ? true : items.noPoints;
}

/** An attention item says which whole number an attentive reader chooses. */
export function itemExpectedAnswer(
  expected: number | undefined,
  kind: ItemKind,
  {items}: CheckWords,
): Verdict {
  return kind !== 'attention' || Number.isInteger(expected) ? true : items.noExpected;
}
