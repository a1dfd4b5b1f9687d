import type {InitialValueResolverContext} from 'sanity';
import {languagesOf} from '../languages.ts';

/** An empty entry of a translated field, ready to be written in. */
interface EmptyTranslation {
  readonly _key: string;
  readonly _type: string;
  readonly language: string;
}

/** Opens a translated line in the source language, so that an editor can begin to write at once. */
export function openString(
  _parameters: unknown,
  {schema}: InitialValueResolverContext,
): EmptyTranslation[] {
  return languagesOf(schema)
    .slice(0, 1)
    .map(({id}) => ({_key: id, _type: 'internationalizedArrayStringValue', language: id}));
}

/** Opens a translated text of several lines in the source language. */
export function openText(
  _parameters: unknown,
  {schema}: InitialValueResolverContext,
): EmptyTranslation[] {
  return languagesOf(schema)
    .slice(0, 1)
    .map(({id}) => ({_key: id, _type: 'internationalizedArrayTextValue', language: id}));
}

/** Offers the source language first; an editor adds the others once they are written. */
export function sourceLanguage(
  _parameters: unknown,
  {schema}: InitialValueResolverContext,
): string[] {
  return languagesOf(schema)
    .slice(0, 1)
    .map(({id}) => id);
}
