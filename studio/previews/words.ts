/** What a preview selected of a document: nothing is known about it before it was looked at. */
export type Selection = Readonly<Record<string, unknown>>;

/** A number, or a plain string with words in it, as a string; otherwise `undefined`. */
export function line(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The words of a translated field in the first language that has any, or `undefined`. */
export function firstWords(translations: unknown): string | undefined {
  if (!Array.isArray(translations)) return undefined;
  for (const translation of translations) {
    const value = isRecord(translation) ? line(translation['value']) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The entries of an array field; a field that is not filled in has none. */
export function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** How many entries an array field has. */
export function sizeOf(value: unknown): number {
  return entriesOf(value).length;
}

/** Joins what there is of several facts, for a preview's second line. */
export function facts(...parts: readonly unknown[]): string {
  return parts
    .map(line)
    .filter((part) => part !== undefined)
    .join(' · ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
