import {Feed} from 'feed';
import {articleView} from '../../widget/article/article-view.ts';
import {absolute, articlePlace, feedPlace, indexOf, testPlace} from './places.ts';
import type {Edition} from './pages/page.ts';
import {plainArticle} from './pages/plain-article.ts';
import {renderToText} from './render.ts';
import {indexAddress} from './pages/index-page.ts';
import {html, nothing} from 'lit';

/** Articles in a feed, from the newest on. */
const NEWEST = 20;

/** The newest articles of a language, whole, as an Atom feed. */
export function atomFeed(edition: Edition): string {
  const {title, language, words, url} = edition;
  const articles = edition.articles.slice(0, NEWEST);
  const dates = articles.flatMap(({updatedAt}) => updatedAt ?? []).toSorted();
  const feed = new Feed({
    id: indexAddress(edition),
    title,
    link: absolute(url, indexOf(language)),
    language,
    updated: new Date(dates.at(-1) ?? 0),
    feedLinks: {atom: absolute(url, feedPlace(language))},
    author: {name: title, link: url},
    copyright: '',
    generator: 'relationship-test',
  });
  for (const {article, publishedAt, updatedAt} of articles) {
    const link = absolute(url, articlePlace(language, article.slug));
    const context = plainArticle(words.article, {
      contents: false,
      address: link,
      call: ({test, text, buttonLabel}) =>
        test
          ? html`<p>
              ${text}
              <a href=${absolute(url, testPlace(language, test))}
                >${buttonLabel || words.article.startTest}</a
              >
            </p>`
          : nothing,
    });
    feed.addItem({
      id: link,
      title: article.title,
      link,
      description: article.excerpt || article.title,
      content: renderToText(articleView(article, context)),
      date: new Date(updatedAt ?? publishedAt ?? 0),
      ...(publishedAt && {published: new Date(publishedAt)}),
    });
  }
  return feed.atom1();
}
