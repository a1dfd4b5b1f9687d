import type {QueryNode} from './syntax.ts';

/**
 * groq-js leaves whoever evaluates a query one door: following a reference. Through it a query asks
 * the lake for what groq-js has no notion of: `{"_ref": " subject detail"}->answer`. No document id
 * begins with a space.
 */
export function question(subject: string, detail?: QueryNode): QueryNode {
  const beginning: QueryNode = {type: 'Value', value: ` ${subject} `};
  const reference: QueryNode = detail
    ? {type: 'OpCall', op: '+', left: beginning, right: detail}
    : beginning;
  const value: QueryNode = {
    type: 'Object',
    attributes: [{type: 'ObjectAttributeValue', name: '_ref', value: reference}],
  };
  return {type: 'AccessAttribute', name: 'answer', base: {type: 'Deref', base: value}};
}

/** What a query asks for, or undefined when it follows the reference of a document. */
export function readQuestion(
  reference: string,
): {readonly subject: string; readonly detail: string} | undefined {
  if (!reference.startsWith(' ')) return undefined;
  const end = reference.indexOf(' ', 1);
  return end < 0 ? undefined : {subject: reference.slice(1, end), detail: reference.slice(end + 1)};
}
