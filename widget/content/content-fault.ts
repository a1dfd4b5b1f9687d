/** What can be wrong with a value in the content. */
export type Malformation =
  | 'list'
  | 'document'
  | 'string'
  | 'word'
  | 'number'
  | 'range'
  | 'whole'
  | 'text'
  | 'items'
  | 'points'
  | 'options'
  | 'scale'
  | 'dimension'
  | 'foreign';

/** What went wrong, in few facts. */
export type Fault =
  | {readonly kind: 'place'; readonly missing: 'test' | 'article' | 'content'}
  | {readonly kind: 'test' | 'article'; readonly slug: string}
  | {readonly kind: 'client' | 'answer' | 'snapshot' | 'unlock'}
  | {readonly kind: 'version'; readonly version: unknown}
  | {readonly kind: 'status'; readonly url: string; readonly status: number}
  | {readonly kind: 'late'; readonly url: string; readonly timeout: number}
  | {readonly kind: 'unreachable'; readonly url: string}
  | {readonly kind: 'json'; readonly url: string; readonly body: string}
  | {
      readonly kind: 'malformed';
      readonly what: Malformation;
      /** Where in the answer, such as `items[4].dimension`. */
      readonly path: string;
      /** The nearest document around it. */
      readonly documentId: string | null;
      readonly value: unknown;
      /** What would have been allowed. */
      readonly allowed: readonly unknown[];
    };

/**
 * What loading and reading content throws. It carries facts only, so that the sentences for
 * developers and editors need not be there while all is well: `explain` makes them.
 */
export class ContentFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, cause?: unknown) {
    super(fault.kind, {cause});
    this.fault = fault;
  }
}
