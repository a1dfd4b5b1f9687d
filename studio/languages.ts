import type {Schema} from 'sanity';
import {storedName} from '../widget/core/type-prefix.ts';
import {typePrefixOf} from './typePrefix.ts';
import type {InterfaceLanguage} from './words/interfaceLanguage.ts';

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

/** Name of the schema type that carries the Studio's languages to fields, lists and views. */
export const LANGUAGES_TYPE = 'contentLanguages';

/** The Studio's languages, read from its compiled schema. */
export function languagesOf(schema: Schema): readonly ContentLanguage[] {
  const options = carriedOptions(schema);
  if (!isRecord(options) || !Array.isArray(options['list'])) return DEFAULT_LANGUAGES;
  return options['list'].flatMap((entry: unknown) =>
    isRecord(entry) && typeof entry['value'] === 'string' && typeof entry['title'] === 'string'
      ? {id: entry['value'], title: entry['title']}
      : [],
  );
}

/** The language that the schema's own words are written in. */
export function interfaceLanguageIn(schema: Schema): InterfaceLanguage {
  const options = carriedOptions(schema);
  return isRecord(options) && options['interfaceLanguage'] === 'zh-Hans' ? 'zh-Hans' : 'en';
}

function carriedOptions(schema: Schema): unknown {
  return schema.get(storedName(LANGUAGES_TYPE, typePrefixOf(schema)))?.options;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
