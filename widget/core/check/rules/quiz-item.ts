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
): Verdict {
  if (kind !== 'likert' || dimension?._ref !== undefined) return true;
  return 'Choose the dimension that this item counts for.';
}

/** An item answered on a scale says which way it counts. */
export function itemKeying(keying: unknown, kind: ItemKind): Verdict {
  if (kind !== 'likert' || keying === '+' || keying === '-') return true;
  return 'Say whether agreeing raises or lowers the score.';
}

/** A weight is greater than 0; left out, it is 1. */
export function itemWeight(weight: number | undefined): Verdict {
  if (weight === undefined || (Number.isFinite(weight) && weight > 0)) return true;
  return 'Use a weight above 0. To take an item out of the score, take it out of the test.';
}

/** An outcome item offers at least two choices, and at least one of them gives points. */
export function itemOptions(options: readonly OptionDraft[] | undefined, kind: ItemKind): Verdict {
  if (kind !== 'options') return true;
  if (options === undefined || options.length < 2) return 'Offer at least two choices.';
  const givesPoints = options.some((option) =>
    (option.points ?? []).some(({points}) => points !== undefined && points !== 0),
  );
  return givesPoints ? true : 'Give points to a pattern for at least one choice.';
}

/** An attention item says which whole number an attentive reader chooses. */
export function itemExpectedAnswer(expected: number | undefined, kind: ItemKind): Verdict {
  if (kind !== 'attention' || Number.isInteger(expected)) return true;
  return 'Give the point of the scale that the wording asks for, as a whole number.';
}
