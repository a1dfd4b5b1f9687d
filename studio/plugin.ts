import {documentInternationalization} from '@sanity/document-internationalization';
import {definePlugin, type PluginOptions} from 'sanity';
import {internationalizedArray} from 'sanity-plugin-internationalized-array';
import {checkBadge} from './check/badge.ts';
import {CHECKED_TYPES} from './check/findings.ts';
import {documentActions} from './documentActions.ts';
import {DEFAULT_LANGUAGES, type ContentLanguage} from './languages.ts';
import {schemaTypes} from './schema/index.ts';
import {articleTemplates, isOffered, patternArticleTemplate, SETTINGS_TYPE} from './templates.ts';

/** Options of {@link relationshipTest}. */
export interface RelationshipTestOptions {
  /** Languages that content is written in, the source language first. Default: English, Chinese. */
  readonly languages?: readonly ContentLanguage[];
  /**
   * Who sets up the two plugins for translation.
   * - `included` (default): this plugin adds both.
   * - `host`: the Studio has its own `internationalizedArray` with the field types `string` and
   *   `text`, and its own `documentInternationalization` with the schema type `article`.
   */
  readonly internationalization?: 'included' | 'host';
}

/**
 * Adds articles, tests and everything they are made of to a Studio, and leaves its other types
 * alone. Show them with `structureTool({structure})`, or put `relationshipTestListItems` into a
 * structure of your own.
 */
export const relationshipTest = definePlugin<RelationshipTestOptions | void>((options) => {
  const languages = options?.languages ?? DEFAULT_LANGUAGES;
  return {
    name: 'relationship-test',
    plugins: options?.internationalization === 'host' ? [] : internationalization(languages),
    schema: {
      types: schemaTypes(languages),
      templates: (previous) => [
        ...previous.filter(({schemaType}) => schemaType !== SETTINGS_TYPE),
        ...articleTemplates(languages),
        patternArticleTemplate(languages),
      ],
    },
    document: {
      actions: (previous, {schemaType}) => documentActions(previous, schemaType),
      badges: (previous, {schemaType}) =>
        CHECKED_TYPES.has(schemaType) ? [...previous, checkBadge] : previous,
      newDocumentOptions: (previous) => previous.filter(isOffered),
    },
  };
});

function internationalization(languages: readonly ContentLanguage[]): PluginOptions[] {
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
      schemaTypes: ['article'],
      addTemplates: false,
      metadataOmnisearchVisibility: false,
    }),
  ];
}
