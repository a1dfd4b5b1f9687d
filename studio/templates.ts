import type {Template} from 'sanity';
import {storedName} from '../widget/core/type-prefix.ts';
import type {ContentLanguage} from './languages.ts';
import type {StudioWords} from './words/en.ts';
import {interfaceLanguageOf} from './words/interfaceLanguage.ts';
import {wordsIn} from './words/words.ts';

/** The document of which there is exactly one, under an id of the same name. */
export const SETTINGS_TYPE = 'siteSettings';

/** Id of the template that begins an article in a language. */
export function articleTemplateId(language: string): string {
  return `article-in-${language}`;
}

/** One template for an article in each language: an article without a language is never found. */
export function articleTemplates(
  {structure: {templates}}: StudioWords,
  languages: readonly ContentLanguage[],
): Template[] {
  return languages.map(({id, title}) => ({
    id: articleTemplateId(id),
    title: templates.article(title),
    schemaType: 'article',
    value: {language: id},
  }));
}

/** Id of the template that begins an article about a pattern, in the source language. */
export const PATTERN_ARTICLE_TEMPLATE = 'article-on-pattern';

/** An article on a pattern, with the parts that readers look for, each to be written. */
export function patternArticleTemplate(
  {structure: {templates}}: StudioWords,
  languages: readonly ContentLanguage[],
): Template {
  const language = languages[0]?.id ?? 'en';
  const {article} = wordsIn(interfaceLanguageOf(language)).beginning.texts;
  return {
    id: PATTERN_ARTICLE_TEMPLATE,
    title: templates.articleOnPattern,
    schemaType: 'article',
    parameters: [{name: 'pattern', title: templates.pattern, type: 'string'}],
    value: ({pattern}: {readonly pattern?: string}) => ({
      language,
      ...(pattern !== undefined && {
        patterns: [{_key: pattern, _type: 'reference', _ref: pattern}],
      }),
      body: [
        {_key: 'scene', _type: 'scenario', heading: article.scene, body: []},
        {_key: 'concepts', _type: 'keyConcepts', heading: article.concepts, concepts: []},
        {_key: 'steps', _type: 'practicalSteps', heading: article.steps},
        {_key: 'words', _type: 'wordsToCopy', heading: article.words, phrases: []},
        {_key: 'questions', _type: 'questions', heading: article.questions, entries: []},
      ],
    }),
  };
}

/** Whether an editor may begin a document from a template of the plugin's types. */
export function isOffered({templateId}: {readonly templateId: string}, prefix: string): boolean {
  const beginsElsewhere = [
    storedName('article', prefix),
    PATTERN_ARTICLE_TEMPLATE,
    storedName(SETTINGS_TYPE, prefix),
    'translation.metadata',
  ];
  return !beginsElsewhere.includes(templateId);
}
