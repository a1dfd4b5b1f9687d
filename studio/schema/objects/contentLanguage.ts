import {defineType} from 'sanity';
import {TranslateIcon} from '@sanity/icons/Translate';
import type {ContentLanguage} from '../../languages.ts';
import type {StudioWords} from '../../words/en.ts';

/** One of the Studio's languages. */
export function contentLanguage(words: StudioWords, languages: readonly ContentLanguage[]) {
  return defineType({
    name: 'contentLanguage',
    ...words.parts.contentLanguage,
    type: 'string',
    icon: TranslateIcon,
    options: {
      list: languages.map(({id, title}) => ({value: id, title})),
      layout: 'radio',
      direction: 'horizontal',
    },
  });
}
