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

/** Whether an editor may begin a document from a template of the plugin's types. */
export function isOffered({templateId}: {readonly templateId: string}): boolean {
  const beginsElsewhere = ['article', SETTINGS_TYPE, 'translation.metadata'];
  return !beginsElsewhere.includes(templateId);
}
