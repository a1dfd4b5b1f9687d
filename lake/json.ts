import {isDeepStrictEqual} from 'node:util';

/** A JSON object whose members have not been looked at yet. */
export type JsonRecord = Record<string, unknown>;

/** True for a JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for an array of strings, the empty one included. */
export function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((element) => typeof element === 'string');
}

/** True when two JSON values are the same; the order of an object's members does not matter. */
export function isSameJson(left: unknown, right: unknown): boolean {
  return left === right || isDeepStrictEqual(left, right);
}

/** `record` without the named members. */
export function omit(record: JsonRecord, ...names: readonly string[]): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

/** The parsed value, or undefined when `text` is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

const maximumDepth = 100;

/**
 * Why a JSON value cannot be kept, or undefined when it can: members named `__proto__` would change
 * prototypes when copied, and bottomless nesting would exhaust the stack of every recursive reader.
 */
export function faultOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number is out of range';
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > maximumDepth) return `nested deeper than ${maximumDepth} levels`;
  if (Object.hasOwn(value, '__proto__')) return 'attribute "__proto__" is not allowed';
  for (const member of Object.values(value)) {
    const fault = faultOf(member, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}
