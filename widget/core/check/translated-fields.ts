/** Where a document has words in several languages. */

import type {Path} from './finding.ts';
import {isRecord, isStoredDocument, stepTo, writtenIn, type Written} from './stored.ts';

/** A translated field, with the languages that have words in it. */
export interface TranslatedField {
  readonly path: Path;
  readonly written: readonly Written[];
}

/** Translated fields, however deep; a referenced document is not looked into. */
export function translatedFields(value: unknown, path: Path = []): readonly TranslatedField[] {
  if (Array.isArray(value)) {
    return value.flatMap((member: unknown, index) =>
      translatedFields(member, [...path, stepTo(member, index)]),
    );
  }
  if (!isRecord(value) || (path.length > 0 && isStoredDocument(value))) return [];
  return Object.entries(value).flatMap(([name, inside]) => {
    const at = [...path, name];
    return isTranslated(inside)
      ? [{path: at, written: writtenIn(value, name)}]
      : translatedFields(inside, at);
  });
}

function isTranslated(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry: unknown) => isRecord(entry) && typeof entry['language'] === 'string')
  );
}
