import {reference, type SeedDocument} from '../document.ts';
import {translated} from '../translated.ts';

/** One item before it becomes a document. */
export interface Statement {
  /** `-` when agreeing speaks for the low pole of the dimension. */
  readonly keying: '+' | '-';
  readonly en: string;
  readonly zhHans: string;
}

/** The items of a dimension, numbered in the order given: `item-pursuit-01`, … */
export function statements(
  dimensionKey: string,
  all: readonly Statement[],
): readonly SeedDocument[] {
  return all.map(({keying, en, zhHans}, index) => ({
    _id: `item-${dimensionKey}-${String(index + 1).padStart(2, '0')}`,
    _type: 'quizItem',
    kind: 'likert',
    wording: translated(en, zhHans),
    dimension: reference(`dimension-${dimensionKey}`),
    keying,
    weight: 1,
  }));
}
