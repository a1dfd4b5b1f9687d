/** Reading where a missing or odd value is no reason to withhold the rest. */
import {isRecord} from '../content/wire.ts';

/** A trimmed string; empty when it is none. */
export function looseString(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A finite number, or `null`. */
export function looseNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The objects in a list; empty when it is none. */
export function looseRecords(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
