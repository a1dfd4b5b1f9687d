import {withArrayKeys, withKeys} from '../document/array-keys.ts';
import {isRecord, isStringArray, omit, type JsonRecord} from '../json.ts';
import {invalid} from './fault.ts';
import type {PatchOperations} from './mutation.ts';

/** Attributes that only the lake writes. */
const stamped = ['_id', '_rev', '_createdAt', '_updatedAt'];

const selectors = ['id', 'query', 'params', 'ifRevisionID'];

/**
 * Reads the operations of a patch.
 * @param addKeys gives objects that are set into or inserted into arrays a `_key`.
 * @throws MutationFault when an operation is unknown or malformed.
 */
export function readPatchOperations(patch: JsonRecord, addKeys: boolean): PatchOperations {
  const operations: {-readonly [name in keyof PatchOperations]: PatchOperations[name]} = {};
  for (const [name, value] of Object.entries(patch)) {
    if (selectors.includes(name) || value === undefined) continue;
    switch (name) {
      case 'set':
      case 'setIfMissing':
        operations[name] = valuesByPath(name, value, addKeys);
        break;
      case 'unset':
        operations.unset = paths(value);
        break;
      case 'inc':
      case 'dec':
        operations[name] = byPath(name, value, isNumber, 'a number');
        break;
      case 'diffMatchPatch':
        operations.diffMatchPatch = byPath(name, value, isString, 'a patch text');
        break;
      case 'insert':
        operations.insert = insertion(value, addKeys);
        break;
      default:
        throw invalid(`Unknown patch operation "${name}"`);
    }
  }
  return operations;
}

function valuesByPath(name: string, value: unknown, addKeys: boolean): JsonRecord {
  if (!isRecord(value)) throw invalid(`Patch operation "${name}" must be an object of values`);
  const kept = omit(value, ...stamped);
  if (!addKeys) return kept;
  return Object.fromEntries(Object.entries(kept).map(([path, v]) => [path, withArrayKeys(v)]));
}

function paths(value: unknown): string[] {
  if (!isStringArray(value)) throw invalid('Patch operation "unset" must be an array of paths');
  return value.filter((path) => !stamped.includes(path));
}

function byPath<T>(
  name: string,
  value: unknown,
  guard: (operand: unknown) => operand is T,
  wanted: string,
): Record<string, T> {
  if (!isRecord(value)) throw invalid(`Patch operation "${name}" must be an object`);
  const operands: Record<string, T> = {};
  for (const [path, operand] of Object.entries(omit(value, ...stamped))) {
    if (!guard(operand)) throw invalid(`Patch operation "${name}" of "${path}" must be ${wanted}`);
    operands[path] = operand;
  }
  return operands;
}

function insertion(value: unknown, addKeys: boolean): NonNullable<PatchOperations['insert']> {
  const places = isRecord(value)
    ? ['before', 'after', 'replace'].filter((place) => typeof value[place] === 'string')
    : [];
  const items = isRecord(value) ? value['items'] : undefined;
  if (!isRecord(value) || places.length !== 1 || !Array.isArray(items)) {
    throw invalid(
      'Patch operation "insert" must have "items" and one path "before", "after" or "replace"',
    );
  }
  return {...value, items: addKeys ? withKeys(items) : items};
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
