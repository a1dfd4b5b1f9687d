import type {SchemaTypeDefinition} from 'sanity';
import {isRecord} from '../../widget/core/check/stored.ts';
import {storedName} from '../../widget/core/type-prefix.ts';
import {PREFIX_OPTION} from '../typePrefix.ts';

/**
 * Types under names with a prefix, and every place among them that names one of them. What is
 * inside them stays as it is: fields, parts written inline, and types that are not among these.
 */
export function prefixedTypes(
  types: readonly SchemaTypeDefinition[],
  prefix: string,
): SchemaTypeDefinition[] {
  if (prefix === '') return [...types];
  const names: ReadonlySet<string> = new Set(types.map(({name}) => name));
  const rename = (name: string) => (names.has(name) ? storedName(name, prefix) : name);
  return types.map((type) => {
    const options: object = {...type.options, [PREFIX_OPTION]: prefix};
    return {...renamed(type, rename), name: rename(type.name), options};
  });
}

/** Keys of a definition below which there are more definitions. */
const INSIDE: ReadonlySet<string> = new Set(['fields', 'of', 'to', 'marks', 'annotations']);

function renamed<Definition extends object>(
  definition: Definition,
  rename: (name: string) => string,
): Definition {
  const entries: [string, unknown][] = Object.entries(definition);
  const changed = entries.map(([key, value]): [string, unknown] => {
    if (key === 'type' && typeof value === 'string') return [key, rename(value)];
    return [key, INSIDE.has(key) ? renamedInside(value, rename) : value];
  });
  return {...definition, ...Object.fromEntries(changed)};
}

function renamedInside(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => renamedInside(each, rename));
  return isRecord(value) ? renamed(value, rename) : value;
}
