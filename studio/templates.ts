import type {Template} from 'sanity';
import type {ContentLanguage} from './languages.ts';

/** The document of which there is exactly one, under an id of the same name. */
export const SETTINGS_TYPE = 'siteSettings';

/** Id of the template that begins an article in a language. */
export function articleTemplateId(language: string): string {
  return `article-in-${language}`;
}

/** One template for an article in each language: an article without a language is never found. */
export function articleTemplates(languages: readonly ContentLanguage[]): Template[] {
  return languages.map(({id, title}) => ({
    id: articleTemplateId(id),
    title: `Article in ${title}`,
    schemaType: 'article',
    value: {language: id},
  }));
}

/** Id of the template that begins an article about a pattern, in the source language. */
export const PATTERN_ARTICLE_TEMPLATE = 'article-on-pattern';

/** An article on a pattern, with the parts that readers look for, each to be written. */
export function patternArticleTemplate(languages: readonly ContentLanguage[]): Template {
  return {
    id: PATTERN_ARTICLE_TEMPLATE,
    title: 'Article on a pattern',
    schemaType: 'article',
    parameters: [{name: 'pattern', title: 'Pattern', type: 'string'}],
    value: ({pattern}: {readonly pattern?: string}) => ({
      language: languages[0]?.id ?? 'en',
      ...(pattern !== undefined && {
        patterns: [{_key: pattern, _type: 'reference', _ref: pattern}],
      }),
      body: [
        {_key: 'scene', _type: 'scenario', heading: 'A common scene', body: []},
        {_key: 'concepts', _type: 'keyConcepts', heading: 'What happens', concepts: []},
        {_key: 'steps', _type: 'practicalSteps', heading: 'What you can do'},
        {_key: 'words', _type: 'wordsToCopy', heading: 'Words you can use', phrases: []},
        {_key: 'questions', _type: 'questions', heading: 'Questions', entries: []},
      ],
    }),
  };
}

/** Whether an editor may begin a document from a template of the plugin's types. */
export function isOffered({templateId}: {readonly templateId: string}): boolean {
  const beginsElsewhere = [
    'article',
    PATTERN_ARTICLE_TEMPLATE,
    SETTINGS_TYPE,
    'translation.metadata',
  ];
  return !beginsElsewhere.includes(templateId);
}
