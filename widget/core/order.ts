import {fnv1a32} from './hash.ts';

/**
 * The items in an order that depends on nothing but the items and the seed: the shuffle of
 * Fisher & Yates (1938), which strikes out one of those left at a time, drawn from a generator
 * of whole numbers, so that every engine agrees.
 */
export function shuffled<T>(items: readonly T[], seed: string): readonly T[] {
  const left = [...items];
  const result: T[] = [];
  const random = splitMix32(fnv1a32(seed));
  while (left.length > 0) result.push(...left.splice(below(left.length, random()), 1));
  return result;
}

/**
 * SplitMix (Steele, Lea & Flood 2014) on 32 bits: a counter that grows by the golden ratio,
 * mixed by the finaliser of MurmurHash3 (Appleby). Each call gives a whole number below 2³².
 */
export function splitMix32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
}

/**
 * A 32-bit draw brought below `count`. The product stays under 2⁵³ and is divided by a power of
 * two, so no rounding happens; for fewer than 1,000 items the bias is below one in four million.
 */
function below(count: number, draw: number): number {
  return Math.floor((draw * count) / 2 ** 32);
}
