import {isRecord} from '../content/wire.ts';
import type {WikiWish} from './wiki.ts';

/** Where an entry of the history says what was wished for. */
const KEY = 'relationship-wiki-wish';
/** More cards than this are not asked for at once on the way back. */
const MOST = 120;

/** Keeps a wish in the entry of the history, beside what others keep there. */
export function keepWish(wish: WikiWish): void {
  const state: unknown = history.state;
  history.replaceState({...(isRecord(state) && state), [KEY]: wish}, '');
}

/** The wish that was kept, or `null`; anybody may have written the entry. */
export function keptWish(): WikiWish | null {
  const state: unknown = history.state;
  const kept = isRecord(state) ? state[KEY] : null;
  if (!isRecord(kept)) return null;
  const {search, pattern, size} = kept;
  return typeof search === 'string' && typeof pattern === 'string' && isSize(size)
    ? {search, pattern, size}
    : null;
}

function isSize(size: unknown): size is number {
  return typeof size === 'number' && Number.isInteger(size) && size > 0 && size <= MOST;
}
