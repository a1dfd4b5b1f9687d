import {documentInternationalization} from '@sanity/document-internationalization';
import {definePlugin, type PluginOptions} from 'sanity';
import {internationalizedArray} from 'sanity-plugin-internationalized-array';
import {ownType} from '../widget/core/check/stored-names.ts';
import {storedName} from '../widget/core/type-prefix.ts';
import {checkBadge} from './check/badge.ts';
import {CHECKED_TYPES} from './check/findings.ts';
import {documentActions} from './documentActions.ts';
import {DEFAULT_LANGUAGES, type ContentLanguage} from './languages.ts';
import {schemaTypes} from './schema/index.ts';
import {prefixedTypes} from './schema/prefixedTypes.ts';
import {readPrefix} from './typePrefix.ts';
import type {InterfaceLanguage} from './words/interfaceLanguage.ts';
import {FollowLocale} from './words/FollowLocale.tsx';
import {rememberedLanguage} from './words/rememberedLanguage.ts';
import {wordsOf} from './words/words.ts';
import {articleTemplates, isOffered, patternArticleTemplate, SETTINGS_TYPE} from './templates.ts';

/** Options of {@link relationshipTest}. */
export interface RelationshipTestOptions {
  /** Languages that content is written in, the source language first. Default: English, Chinese. */
  readonly languages?: readonly ContentLanguage[];
  /**
   * Who sets up the two plugins for translation.
   * - `included` (default): this plugin adds both.
   * - `host`: the Studio has its own `internationalizedArray` with the field types `string` and
   *   `text`, and its own `documentInternationalization` with the schema type `article` (with a
   *   prefix, such as `rt`, that is `rtArticle`).
   */
  readonly internationalization?: 'included' | 'host';
  /**
   * Put before the names of all types, for a Studio that has types named like them: with `rt`, an
   * `article` is an `rtArticle`. Pages then say `type-prefix="rt"`. Once content is written, it stays.
   */
  readonly prefix?: string;
  /**
   * Language of the plugin's own words: titles, lists, views, checks. Default: that of the Studio's
   * locale, Chinese for Chinese and English for all others.
   */
  readonly interfaceLanguage?: InterfaceLanguage;
}

/**
 * Adds articles, tests and everything they are made of to a Studio, and leaves its other types
 * alone. Show them with `structureTool({structure})`, or put `relationshipTestListItems` into a
 * structure of your own.
 */
export const relationshipTest = definePlugin<RelationshipTestOptions | void>((options) => {
  const languages = options?.languages ?? DEFAULT_LANGUAGES;
  const prefix = readPrefix(options?.prefix ?? '');
  const settingsType = storedName(SETTINGS_TYPE, prefix);
  const interfaceLanguage = options?.interfaceLanguage;
  return {
    name: 'relationship-test',
    plugins:
      options?.internationalization === 'host'
        ? []
        : internationalization(languages, storedName('article', prefix)),
    schema: {
      types: (previous, place) => [
        ...previous,
        ...prefixedTypes(
          schemaTypes(languages, interfaceLanguage ?? rememberedLanguage(place)),
          prefix,
        ),
      ],
      templates: (previous, {schema}) => [
        ...previous.filter(({schemaType}) => schemaType !== settingsType),
        ...[
          ...articleTemplates(wordsOf(schema), languages),
          patternArticleTemplate(wordsOf(schema), languages),
        ].map((template) => ({...template, schemaType: storedName(template.schemaType, prefix)})),
      ],
    },
    document: {
      actions: (previous, {schemaType}) => documentActions(previous, ownType(schemaType, prefix)),
      badges: (previous, {schemaType}) =>
        CHECKED_TYPES.has(ownType(schemaType, prefix) ?? '') ? [...previous, checkBadge] : previous,
      newDocumentOptions: (previous) => previous.filter((option) => isOffered(option, prefix)),
    },
    ...(interfaceLanguage === undefined && {studio: {components: {layout: FollowLocale}}}),
  };
});

function internationalization(
  languages: readonly ContentLanguage[],
  articleType: string,
): PluginOptions[] {
  return [
    internationalizedArray({
      languages: [...languages],
      fieldTypes: ['string', 'text'],
      languageDisplay: 'titleOnly',
      restoreOrder: false,
      buttonAddAll: false,
    }),
    documentInternationalization({
      supportedLanguages: [...languages],
      schemaTypes: [articleType],
      addTemplates: false,
      metadataOmnisearchVisibility: false,
    }),
  ];
}
