/** A document of the seed, in the shape in which Sanity stores it. */
export interface SeedDocument {
  readonly _id: string;
  readonly _type: string;
  readonly [field: string]: unknown;
}

/** A reference to another document, as Sanity stores it. */
export interface Reference {
  readonly _type: 'reference';
  readonly _ref: string;
}

/** What every member of an array of objects carries in a Sanity document. */
export interface Keyed {
  readonly _key: string;
}

export function reference(id: string): Reference {
  return {_type: 'reference', _ref: id};
}

/** References for an array field; the key of each is the id it points to. */
export function references(ids: readonly string[]): readonly (Reference & Keyed)[] {
  return ids.map((id) => ({_key: id, ...reference(id)}));
}

/**
 * Members of an array of objects of one type. Keys are made of the type and the position
 * (`planDay-1`, …): readable in a diff, and the same each time the seed is built.
 */
export function members<Type extends string, Fields extends object>(
  type: Type,
  fields: readonly Fields[],
): readonly (Keyed & {readonly _type: Type} & Fields)[] {
  return fields.map((each, index) => ({_key: `${type}-${index + 1}`, _type: type, ...each}));
}
