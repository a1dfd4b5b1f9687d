import type {RelationshipTest} from '../core/model.ts';

/** Which content a test was made of. */
export interface TestReference {
  readonly id: string;
  readonly slug: string;
  readonly revision: string;
}

/** What events say about a test. */
export function referenceTo({id, slug, revision}: RelationshipTest): TestReference {
  return {id, slug, revision};
}
