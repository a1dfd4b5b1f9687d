/** What the items of each dimension rest on. */

import type {RelationshipTest} from '../model.ts';
import {isLikert} from '../scoring/range.ts';
import {warning, type Finding} from './finding.ts';
import {quoted} from './parts.ts';
import type {CheckWords} from './words/check-words.ts';

/** How many items a dimension rests on, and which way they are keyed. */
export interface Footing {
  /** Id of the dimension. */
  readonly dimension: string;
  readonly items: number;
  /** Items whose agreement raises the score. */
  readonly plus: number;
  /** Items whose agreement lowers it. */
  readonly minus: number;
}

/** Below this many items, one answer moves a score too far. */
const FEWEST_ITEMS = 4;
/** The rarer direction should have at least this share of the items. */
const FAIR_SHARE = 1 / 4;

/** The footing of each dimension, in the order of the test. */
export function footings(test: RelationshipTest): readonly Footing[] {
  return test.dimensions.map(({id}) => {
    const items = test.items.filter(isLikert).filter(({dimension}) => dimension === id);
    const plus = items.filter(({keying}) => keying === '+').length;
    return {dimension: id, items: items.length, plus, minus: items.length - plus};
  });
}

/** Whether nearly all items are keyed alike, so that agreeing with everything is a result. */
export function isLopsided({items, plus, minus}: Footing): boolean {
  return items >= 2 && Math.min(plus, minus) / items < FAIR_SHARE;
}

/** Dimensions that rest on few items, or whose items are nearly all keyed alike. */
export function checkBalance(test: RelationshipTest, {balance}: CheckWords): readonly Finding[] {
  if (!test.items.some(isLikert)) return [];
  const names = new Map(test.dimensions.map(({id, name}) => [id, quoted(name.value)]));
  return footings(test).flatMap((footing) => {
    const {dimension, items, plus, minus} = footing;
    const name = names.get(dimension) ?? dimension;
    const where = {document: test.id, path: ['items'], involves: [dimension]};
    const few = balance.fewItems(name, items, FEWEST_ITEMS);
    const lopsided = balance.lopsided(name, plus, minus);
    return [
      ...(items < FEWEST_ITEMS ? [warning({...where, rule: 'few-items', message: few})] : []),
      ...(isLopsided(footing)
        ? [warning({...where, rule: 'unbalanced-keying', message: lopsided})]
        : []),
    ];
  });
}
