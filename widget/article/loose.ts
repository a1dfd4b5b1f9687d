/** Reading where a missing or odd value is no reason to withhold the rest. */
import {isRecord} from '../content/wire.ts';
import {cleanText, isVisible} from './clean-text.ts';

/** A trimmed string without control characters; empty when it is none. */
export function looseString(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = cleanText(value).trim();
  return isVisible(text) ? text : '';
}

/** A finite number, or `null`. */
export function looseNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The objects in a list; empty when it is none. */
export function looseRecords(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
