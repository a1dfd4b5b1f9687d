import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {chooseText} from '../../../widget/core/choose-text.ts';
import {absolute, indexOf, patternPlace, relativeTo, testPlace} from '../places.ts';
import type {SiteTest} from '../site.ts';
import {cards} from './cards.ts';
import {layout} from './layout.ts';
import type {Edition, LinkPicture} from './page.ts';

/** Articles on one page of the list. */
export const PER_PAGE = 48;

/** How many pages the list of a language has, at least one. */
export function indexPages({articles}: Edition): number {
  return Math.max(1, Math.ceil(articles.length / PER_PAGE));
}

/** A page of the list of articles; the first invites to the tests, and names their patterns. */
export function indexPage(
  edition: Edition,
  number: number,
  picture: LinkPicture | null,
  place = indexOf(edition.language, number),
): string {
  const {site, title, language, url} = edition;
  const shown = edition.articles.slice((number - 1) * PER_PAGE, number * PER_PAGE);
  const first = number === 1;
  const list = cards(edition, place, shown);
  const searched = first && edition.search !== null;
  const tests = site.tests.filter((test) => titleOf(test, language));
  return layout({
    edition,
    place,
    shows: 'index',
    canonical: indexOf(language, number),
    title: first ? title : `${title} (${number})`,
    description: tests.map((test) => introOf(test, language)).join(' ') || title,
    alternates: site.languages
      .filter((other) => first && other !== language)
      .map((other) => ({language: other, place: indexOf(other)})),
    picture,
    things: first ? [{'@type': 'WebSite', name: title, url, inLanguage: language}] : [],
    scripted: searched,
    body: html`<h1>${title}</h1>
      ${first ? tests.map((test) => invitation(edition, place, test)) : nothing}
      ${searched ? searchView(edition, place, list) : list} ${turner(edition, place, number)}
      ${first ? tests.map((test) => patternList(edition, place, test)) : nothing}`,
  });
}

/** The list, which the element makes one to search; its links lead to the pages as before. */
function searchView({search, language}: Edition, place: string, list: TemplateResult): unknown {
  return html`<relationship-wiki
    routing="links"
    base=${relativeTo(place, indexOf(language))}
    lang=${language}
    project-id=${search?.projectId ?? nothing}
    dataset=${search?.dataset ?? nothing}
    api-host=${search?.apiHost ?? nothing}
    api-version=${search?.apiVersion ?? nothing}
    type-prefix=${search?.typePrefix ?? nothing}
    >${list}</relationship-wiki
  >`;
}

function invitation(edition: Edition, place: string, test: SiteTest): TemplateResult {
  const {language, words} = edition;
  return html`<section class="call">
    <h2>${titleOf(test, language)}</h2>
    <p>${introOf(test, language).split(/\n\s*\n/)[0]}</p>
    <a class="primary" href=${relativeTo(place, testPlace(language, test.slug))}
      >${words.article.startTest}</a
    >
  </section>`;
}

function patternList(edition: Edition, place: string, test: SiteTest): unknown {
  const {language, words} = edition;
  const patterns = test.patterns.filter(({names}) => inLanguage(names, language));
  if (patterns.length === 0) return nothing;
  return html`<section class="patterns">
    <h2>${words.patterns}</h2>
    <ul>
      ${patterns.map(
        ({key, names, summaries}) =>
          html`<li>
            <a href=${relativeTo(place, patternPlace(language, test.slug, key))}
              >${inLanguage(names, language)}</a
            >
            <p>${inLanguage(summaries, language)}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function turner(edition: Edition, place: string, number: number): unknown {
  const {language, words} = edition;
  const pages = indexPages(edition);
  if (pages === 1) return nothing;
  const link = (to: number, rel: string, text: string) =>
    to >= 1 && to <= pages
      ? html`<a rel=${rel} href=${relativeTo(place, indexOf(language, to))}>${text}</a>`
      : nothing;
  return html`<nav class="turner" aria-label="${number} / ${pages}">
    ${link(number - 1, 'prev', words.newer)} <span>${number} / ${pages}</span>
    ${link(number + 1, 'next', words.older)}
  </nav>`;
}

/** A text in a language, or in the nearest that there is; empty when there is none. */
export function inLanguage(texts: SiteTest['titles'], language: string): string {
  return chooseText(texts, [language])?.value ?? '';
}

export function titleOf({titles}: SiteTest, language: string): string {
  return inLanguage(titles, language);
}

export function introOf({intros}: SiteTest, language: string): string {
  return inLanguage(intros, language);
}

/** The address of the list on the web. */
export function indexAddress({url, language}: Edition): string {
  return absolute(url, indexOf(language));
}
