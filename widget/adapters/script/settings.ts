import type {AdapterOptions, Happening} from '../listen.ts';

const HAPPENINGS: readonly Happening[] = ['start', 'result', 'unlock', 'share'];

/**
 * What the address of a script tag says: `?tell=start,result` and `?scores`. An attribute cannot
 * say it, because a module script does not know its own tag.
 */
export function settingsIn(address: string): AdapterOptions {
  const {searchParams} = new URL(address);
  const named = searchParams.get('tell')?.split(',');
  return {
    ...(named && {tell: HAPPENINGS.filter((happening) => named.includes(happening))}),
    scores: searchParams.has('scores'),
  };
}
