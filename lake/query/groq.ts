import * as groqJs from 'groq-js';
import type {JsonRecord} from '../json.ts';
import type {QueryNode} from './syntax.ts';

/** What a query is evaluated with. */
export interface Surroundings {
  readonly dataset: readonly unknown[];
  readonly params: JsonRecord;
  readonly identity: string;
  readonly timestamp: Date;
  readonly sanity: {readonly projectId: string; readonly dataset: string};
  readonly dereference: (reference: {readonly _ref: string}) => unknown;
}

interface Groq {
  parse(text: string, options: {readonly params: JsonRecord}): QueryNode;
  evaluateSync(tree: QueryNode, surroundings: Surroundings): object;
  toJS(value: object): unknown;
}

/** groq-js with the types that the package leaves out. */
export const groq: Groq = groqJs;
