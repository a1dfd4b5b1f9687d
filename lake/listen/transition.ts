import type {LakeDocument} from '../document/document.ts';
import type {CompiledQuery} from '../query/compile.ts';
import type {Asker} from '../query/evaluate.ts';
import {matches} from '../query/matches.ts';

/** How a change looks to someone who listens to a query. */
export type Transition = 'appear' | 'update' | 'disappear';

/** @returns undefined when the document matched neither before nor after. */
export function transitionOf(
  query: CompiledQuery,
  before: LakeDocument | undefined,
  after: LakeDocument | undefined,
  asker: Asker,
): Transition | undefined {
  const matched = before !== undefined && matches(query, before, asker);
  const matchesNow = after !== undefined && matches(query, after, asker);
  if (matchesNow) return matched ? 'update' : 'appear';
  return matched ? 'disappear' : undefined;
}
