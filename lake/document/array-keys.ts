import {randomBytes} from 'node:crypto';
import {isRecord} from '../json.ts';

/** The value with a random `_key` on every object in an array that lacks one, at any depth. */
export function withArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => keyed(withArrayKeys(element)));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withArrayKeys(member)]),
  );
}

function keyed(element: unknown): unknown {
  if (!isRecord(element) || typeof element['_key'] === 'string') return element;
  return {...element, _key: randomBytes(6).toString('hex')};
}

/** Elements to be inserted into an array, each with a `_key`. */
export function withKeys(elements: readonly unknown[]): unknown[] {
  return elements.map((element) => keyed(withArrayKeys(element)));
}
