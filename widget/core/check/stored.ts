/** Documents as the store keeps them, read with care: nothing is known about a field beforehand. */

/** A document as it lies in the store. */
export interface StoredDocument {
  readonly _id: string;
  readonly _type: string;
  readonly [field: string]: unknown;
}

/** One language of a translated field. */
export interface Written {
  readonly language: string;
  readonly value: string;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isStoredDocument(value: unknown): value is StoredDocument {
  return isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string';
}

/** The value of a field; `undefined` when there is none. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A string with something in it, or `undefined`. */
export function stringIn(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** A finite number, or `undefined`. */
export function numberIn(value: unknown, name: string): number | undefined {
  const found = field(value, name);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** The members of a list; a field that is not one has none. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}

/** Id that a reference points to, or `undefined`. */
export function referenceIn(value: unknown, name: string): string | undefined {
  return stringIn(field(value, name), '_ref');
}

/** Ids that a list of references points to, in their order. */
export function referencesIn(value: unknown, name: string): readonly string[] {
  return listIn(value, name).flatMap((member) => stringIn(member, '_ref') ?? []);
}

/** The languages of a translated field that have words in them. */
export function writtenIn(value: unknown, name: string): readonly Written[] {
  return listIn(value, name).flatMap((entry) => {
    const [language, words] = [stringIn(entry, 'language'), stringIn(entry, 'value')];
    return language === undefined || words === undefined ? [] : [{language, value: words}];
  });
}

/** The key of a member of a list as a step of a path, or else its index. */
export function stepTo(member: unknown, index: number): number | {readonly _key: string} {
  const key = stringIn(member, '_key');
  return key === undefined ? index : {_key: key};
}

/** Id without the prefix of a draft or of a release's version. */
export function publishedId(id: string): string {
  return id.replace(/^drafts\./, '').replace(/^versions\.[^.]+\./, '');
}
