import {defineArrayMember, defineType} from 'sanity';
import {TranslateIcon} from '@sanity/icons/Translate';
import {LANGUAGES_TYPE, type ContentLanguage} from '../../languages.ts';
import type {StudioWords} from '../../words/en.ts';
import type {InterfaceLanguage} from '../../words/interfaceLanguage.ts';

/**
 * A choice of the Studio's languages; the first is the source language. Its options also carry the
 * language that the interface is written in to all that reads the schema.
 */
export function contentLanguages(
  words: StudioWords,
  languages: readonly ContentLanguage[],
  interfaceLanguage: InterfaceLanguage,
) {
  const options = {list: languages.map(({id, title}) => ({value: id, title})), interfaceLanguage};
  return defineType({
    name: LANGUAGES_TYPE,
    ...words.parts.contentLanguages,
    type: 'array',
    icon: TranslateIcon,
    of: [defineArrayMember({type: 'string'})],
    options,
  });
}
