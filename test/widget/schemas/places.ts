/** A value somewhere in JSON. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every value in JSON, of a list only its first entry, but for the whole itself. */
export function placesIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly Place[] {
  const inside: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.slice(0, 1).map((entry: unknown) => [0, entry])
    : isRecord(value)
      ? Object.entries(value)
      : [];
  return inside.flatMap(([key, entry]) => {
    const place = [...path, key];
    return [{path: place, value: entry}, ...placesIn(entry, place)];
  });
}

/** JSON with one value changed; `undefined` takes it out. */
export function changed(
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  substitute: unknown,
): unknown {
  if (key === undefined) return substitute;
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) => {
      if (index !== key) return [entry];
      const other = changed(entry, rest, substitute);
      return other === undefined ? [] : [other];
    });
  }
  if (!isRecord(value)) throw new TypeError(`There is no ${key} in ${JSON.stringify(value)}.`);
  return Object.fromEntries(
    Object.entries({...value, [key]: changed(value[key], rest, substitute)}).filter(
      ([, entry]) => entry !== undefined,
    ),
  );
}

/** The kind of a JSON value, by its name in JSON Schema. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
