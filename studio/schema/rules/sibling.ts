/** A number beside the field that is checked, or `undefined` when it is not filled in. */
export function siblingNumber(parent: unknown, name: string): number | undefined {
  const value = sibling(parent, name);
  return typeof value === 'number' ? value : undefined;
}

/** A string beside the field that is checked, or `undefined` when it is not filled in. */
export function siblingString(parent: unknown, name: string): string | undefined {
  const value = sibling(parent, name);
  return typeof value === 'string' ? value : undefined;
}

function sibling(parent: unknown, name: string): unknown {
  const fields: ReadonlyMap<string, unknown> =
    typeof parent === 'object' && parent !== null ? new Map(Object.entries(parent)) : new Map();
  return fields.get(name);
}
