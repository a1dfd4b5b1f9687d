import type {LikertItem} from '../model.ts';

/** A raw answer as it counts: itself, or lo + hi − itself for a reverse-keyed item. */
export function keyed({keying, scale}: Pick<LikertItem, 'keying' | 'scale'>, raw: number): number {
  return keying === '-' ? scale.lo + scale.hi - raw : raw;
}
