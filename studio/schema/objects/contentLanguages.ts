import {defineArrayMember, defineType} from 'sanity';
import {TranslateIcon} from '@sanity/icons/Translate';
import {LANGUAGES_TYPE, type ContentLanguage} from '../../languages.ts';

/** A choice of the Studio's languages; the first is the source language. */
export const contentLanguages = (languages: readonly ContentLanguage[]) =>
  defineType({
    name: LANGUAGES_TYPE,
    title: 'Languages',
    type: 'array',
    icon: TranslateIcon,
    of: [defineArrayMember({type: 'string'})],
    options: {list: languages.map(({id, title}) => ({value: id, title}))},
  });
