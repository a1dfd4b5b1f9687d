import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {absolute, feedPlace, ICON_PLACE, indexOf, relativeTo} from '../places.ts';
import {renderToText} from '../render.ts';
import {headTags} from './head-tags.ts';
import type {Page} from './page.ts';

/** Class of what holds the content of every page; the styles for templates reach no further. */
export const CONTENT = 'relationship-wiki';

/** The whole document of a page, as text. */
export function layout(page: Page): string {
  const {edition, place} = page;
  const way = (to: string) => (page.anywhere ? absolute(edition.url, to) : relativeTo(place, to));
  const address = (to: string) => (isPlace(to) ? way(to) : to);
  return edition.template ? filled(page, address) : framed(page, address);
}

type Address = (to: string) => string;

/** The page in a frame of its own. */
function framed(page: Page, address: Address): string {
  const {language, words, title} = page.edition;
  const links = languageLinks(page, address);
  return renderToText(
    html`<!doctype html>
      <html lang="${language}" dir="${words.direction}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <link rel="icon" href="${address(ICON_PLACE)}" type="image/svg+xml" />
          ${headTags(page, address)}
        </head>
        <body>
          <a class="skip" href="#content">${words.skip}</a>
          <header class="masthead">
            <a class="name" href="${address(indexOf(language))}">${title}</a>
            ${
              links.length > 0
                ? html`<nav class="languages" aria-label="${words.languages}">${links}</nav>`
                : nothing
            }
          </header>
          <main id="content" class="${CONTENT}">${page.body}</main>
          <footer class="foot">
            <a href="${address(indexOf(language))}">${words.wiki.back}</a>
            <a href="${address(feedPlace(language))}" type="application/atom+xml">Atom</a>
          </footer>
        </body>
      </html> `,
  ).trimStart();
}

/** The page in the template of its owner, whose frame may have no way back to the list. */
function filled(page: Page, address: Address): string {
  const {language, words, template} = page.edition;
  const back = html`<p class="trail">
    <a class="all" href="${address(indexOf(language))}">${words.wiki.back}</a>
  </p>`;
  return (
    template?.fill({
      head: renderToText(headTags(page, address)).trim(),
      content: renderToText(
        html`<div class="${CONTENT}">${page.shows === 'index' ? nothing : back}${page.body}</div>`,
      ).trim(),
      languages: renderToText(languageLinks(page, address)).trim(),
      lang: language,
      dir: words.direction,
      page: page.shows,
    }) ?? ''
  );
}

/** Links to the page in other languages, or to their lists where it is not translated. */
function languageLinks({edition, alternates}: Page, address: Address): readonly unknown[] {
  const {language, site} = edition;
  return site.languages
    .filter((tag) => tag !== language)
    .map((tag) => {
      const same = alternates.find((alternate) => alternate.language === tag);
      return html`<a lang="${tag}" hreflang="${tag}" href="${address(same?.place ?? indexOf(tag))}"
        >${languageName(briefly(tag, site.languages))}</a
      >`;
    });
}

/** A language without its script or region, where no other of the site is the same without them. */
function briefly(tag: string, all: readonly string[]): string {
  const base = (each: string) => new Intl.Locale(each).language;
  return all.filter((each) => base(each) === base(tag)).length > 1 ? tag : base(tag);
}

const names = new Map<string, string>();

/** The name of a language in itself. */
function languageName(tag: string): string {
  const known = names.get(tag);
  if (known !== undefined) return known;
  const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  const titled = name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  names.set(tag, titled);
  return titled;
}

/** Whether something lies in the folder, and not elsewhere on this host or another. */
function isPlace(address: string): boolean {
  return !/^(?:https?:|\/)/.test(address);
}
