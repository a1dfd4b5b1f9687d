import {useSchema, type Schema} from 'sanity';

/** Option of our types that carries the Studio's prefix to all that reads its schema. */
export const PREFIX_OPTION = 'relationshipTestPrefix';

const known = new WeakMap<Schema, string>();

/** What a Studio puts before the names of our types, read from its compiled schema; or nothing. */
export function typePrefixOf(schema: Schema): string {
  const prefix = known.get(schema) ?? findPrefix(schema);
  known.set(schema, prefix);
  return prefix;
}

/** The same for a view. */
export function useTypePrefix(): string {
  return typePrefixOf(useSchema());
}

/**
 * A prefix that stands at the beginning of names, in types of a store as in those of TypeScript.
 * @throws TypeError
 */
export function readPrefix(prefix: string): string {
  if (prefix === '' || /^[a-z][a-zA-Z0-9]*$/.test(prefix)) return prefix;
  throw new TypeError(
    `relationshipTest: the prefix "${prefix}" must be a small letter, then letters or digits, such as "rt".`,
  );
}

function findPrefix(schema: Schema): string {
  for (const name of schema.getTypeNames()) {
    const options: unknown = schema.get(name)?.options;
    if (typeof options !== 'object' || options === null) continue;
    const prefix: unknown = Reflect.get(options, PREFIX_OPTION);
    if (typeof prefix === 'string') return prefix;
  }
  return '';
}
