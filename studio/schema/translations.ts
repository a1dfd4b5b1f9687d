import type {InitialValueResolverContext} from 'sanity';
import {languagesOf} from '../languages.ts';

/** An empty entry of a translated field, ready to be written in. */
interface EmptyTranslation {
  readonly _key: string;
  readonly _type: string;
  readonly language: string;
}

/** Opens a line in every language, so that an editor of a new document can begin to write. */
export function openString(
  _parameters: unknown,
  context: InitialValueResolverContext,
): EmptyTranslation[] {
  return openIn(context, 'internationalizedArrayStringValue');
}

/** Opens a text of several lines in every language. */
export function openText(
  _parameters: unknown,
  context: InitialValueResolverContext,
): EmptyTranslation[] {
  return openIn(context, 'internationalizedArrayTextValue');
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

function openIn({schema}: InitialValueResolverContext, type: string): EmptyTranslation[] {
  return languagesOf(schema).map(({id}) => ({_key: id, _type: type, language: id}));
}
