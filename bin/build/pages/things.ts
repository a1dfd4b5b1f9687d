/** What pages are about, in the words of schema.org. */
import type {Article} from '../../../widget/article/article.ts';
import {plainText} from '../../../widget/article/rich-text.ts';
import {absolute, articlePlace, indexOf} from '../places.ts';
import type {SiteArticle} from '../site.ts';
import type {Edition, LinkPicture} from './page.ts';

/** The article itself, its questions with their answers, and the way to it. */
export function articleThings(
  edition: Edition,
  {article, publishedAt, updatedAt}: SiteArticle,
  picture: LinkPicture | null,
): readonly object[] {
  const {title, language, url} = edition;
  const page = absolute(url, articlePlace(language, article.slug));
  const publisher = {'@type': 'Organization', name: title, url};
  return [
    {
      '@type': 'Article',
      '@id': `${page}#article`,
      headline: article.title,
      ...(article.excerpt && {description: article.excerpt}),
      inLanguage: language,
      ...(publishedAt && {datePublished: publishedAt}),
      ...(updatedAt && {dateModified: updatedAt}),
      ...(picture && {image: [new URL(picture.address, url).href]}),
      author: publisher,
      publisher,
      mainEntityOfPage: page,
    },
    ...questionThings(article, page),
    trail(edition, [{name: article.title, address: page}]),
  ];
}

function questionThings({parts}: Article, page: string): readonly object[] {
  const entries = parts.flatMap((part) => (part.kind === 'questions' ? part.entries : []));
  if (entries.length === 0) return [];
  return [
    {
      '@type': 'FAQPage',
      '@id': `${page}#questions`,
      mainEntity: entries.map(({question, answer}) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: {'@type': 'Answer', text: plainText(answer)},
      })),
    },
  ];
}

/** The way from the list of articles to a page. */
export function trail(
  {title, language, url}: Edition,
  steps: readonly {readonly name: string; readonly address: string}[],
): object {
  const all = [{name: title, address: absolute(url, indexOf(language))}, ...steps];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({name, address}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}
