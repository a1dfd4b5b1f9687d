import {seedDocuments} from '../../../demo/content/index.ts';

/** An object somewhere inside a document, and where. */
export interface Found {
  /** Document id and path, such as `pattern-torn.strengths[0].text`. */
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A text in one language, and where it is. */
export interface FoundText {
  readonly path: string;
  readonly text: string;
}

/** Every array in the seed with its path, so that what holds for arrays can be asked of all. */
export function arrays(): readonly {readonly path: string; readonly items: readonly unknown[]}[] {
  return nodes().flatMap(({path, value}) => (Array.isArray(value) ? [{path, items: value}] : []));
}

/** Every object in the seed, documents included. */
export function objects(): readonly Found[] {
  return nodes().flatMap(({path, value}) => (isObject(value) ? [{path, value}] : []));
}

/** What the translated fields of the seed say in a language. */
export function textsIn(language: string): readonly FoundText[] {
  return objects().flatMap(({path, value}) =>
    value['language'] === language && typeof value['value'] === 'string'
      ? [{path, text: value['value']}]
      : [],
  );
}

/** The documents of one type. */
export function documentsOf(type: string): readonly Readonly<Record<string, unknown>>[] {
  return seedDocuments.filter(({_type}) => _type === type);
}

/** The ids that a reference, or an array of references, points to. */
export function idsIn(field: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(field) ? field : [field];
  return all.flatMap((each) =>
    isObject(each) && typeof each['_ref'] === 'string' ? [each['_ref']] : [],
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nodes(): readonly {readonly path: string; readonly value: unknown}[] {
  return seedDocuments.flatMap((document) => below(document._id, document));
}

function below(path: string, value: unknown): {readonly path: string; readonly value: unknown}[] {
  const own = {path, value};
  if (Array.isArray(value)) {
    return [own, ...value.flatMap((each, index) => below(`${path}[${index}]`, each))];
  }
  if (isObject(value)) {
    return [own, ...Object.entries(value).flatMap(([key, each]) => below(`${path}.${key}`, each))];
  }
  return [own];
}
