import type {Schema} from 'sanity';

/** A language that content can be written in. */
export interface ContentLanguage {
  /** BCP 47 tag, such as `zh-Hans`. */
  readonly id: string;
  /** The language's name, as editors read it. */
  readonly title: string;
}

/** The languages of the Studio when its owner names no others; the source language comes first. */
export const DEFAULT_LANGUAGES: readonly ContentLanguage[] = [
  {id: 'en', title: 'English'},
  {id: 'zh-Hans', title: '简体中文'},
];

/** Name of the schema type that carries the Studio's languages to fields and lists. */
export const LANGUAGES_TYPE = 'contentLanguages';

/** The Studio's languages, read from its compiled schema. */
export function languagesOf(schema: Schema): readonly ContentLanguage[] {
  const options: unknown = schema.get(LANGUAGES_TYPE)?.options;
  if (!isRecord(options) || !Array.isArray(options['list'])) return DEFAULT_LANGUAGES;
  return options['list'].flatMap((entry: unknown) =>
    isRecord(entry) && typeof entry['value'] === 'string' && typeof entry['title'] === 'string'
      ? {id: entry['value'], title: entry['title']}
      : [],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
