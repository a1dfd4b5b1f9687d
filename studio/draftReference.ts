/**
 * A reference to a document that may still be a draft: it holds nothing back until both are
 * published, and is an ordinary one from then on.
 */
export function draftReference(id: string, type: string): Readonly<Record<string, unknown>> {
  return {
    _type: 'reference',
    _ref: id,
    _weak: true,
    _strengthenOnPublish: {type, template: {id: type}},
  };
}

/** The same as a member of a list. */
export function draftMember(id: string, type: string): Readonly<Record<string, unknown>> {
  return {_key: id, ...draftReference(id, type)};
}
