import type {CheckWords} from '../words/check-words.ts';
import type {Verdict} from './verdict.ts';

/** Another article, by the two things that its address depends on. */
export interface ArticleAddress {
  readonly slug?: string;
  readonly language?: string;
}

/** Whether no other article of the same language has the address; translations may share it. */
export function isFreeInLanguage(
  address: ArticleAddress,
  others: readonly ArticleAddress[],
): boolean {
  return !others.some(({slug, language}) => slug === address.slug && language === address.language);
}

/** An article's address has no slash, space or sign that a link would have to escape. */
export function articleSlug(slug: string | undefined, {articles}: CheckWords): Verdict {
  if (slug === undefined || slug === '') return articles.noSlug;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? true : articles.slugForm;
}
