import {defineType} from 'sanity';
import {TranslateIcon} from '@sanity/icons/Translate';
import type {ContentLanguage} from '../../languages.ts';

/** One of the Studio's languages. */
export const contentLanguage = (languages: readonly ContentLanguage[]) =>
  defineType({
    name: 'contentLanguage',
    title: 'Language',
    type: 'string',
    icon: TranslateIcon,
    options: {
      list: languages.map(({id, title}) => ({value: id, title})),
      layout: 'radio',
      direction: 'horizontal',
    },
  });
