import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {absolute, feedPlace, ICON_PLACE, indexOf, relativeTo} from '../places.ts';
import {renderToText} from '../render.ts';
import type {LinkPicture, Page} from './page.ts';

/** The whole document of a page, as text. */
export function layout(page: Page): string {
  const {edition, place, title, description} = page;
  const {site, language, words, styleSheets, script} = edition;
  const way = (to: string) => (page.anywhere ? absolute(edition.url, to) : relativeTo(place, to));
  const address = (to: string) => (isPlace(to) ? way(to) : to);
  const fullTitle = title === site.title ? title : `${title} · ${site.title}`;
  return renderToText(
    html`<!doctype html>
      <html lang="${language}" dir="${words.direction}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${fullTitle}</title>
          <meta name="description" content="${description}" />
          <meta name="color-scheme" content="light dark" />
          ${page.hidden ? html`<meta name="robots" content="noindex" />` : nothing}
          <link rel="canonical" href="${absolute(edition.url, canonicalOf(page))}" />
          ${alternateLinks(page)}
          <link
            rel="alternate"
            type="application/atom+xml"
            title="${site.title}"
            href="${address(feedPlace(language))}"
          />
          <link rel="icon" href="${address(ICON_PLACE)}" type="image/svg+xml" />
          ${styleSheets.map((sheet) => html`<link rel="stylesheet" href="${address(sheet)}" />`)}
          ${previewTags(page)} ${thingsTag(page.things)}
          ${
            page.scripted ? html`<script type="module" src="${address(script)}"></script>` : nothing
          }
        </head>
        <body>
          <a class="skip" href="#content">${words.skip}</a>
          <header class="masthead">
            <a class="name" href="${address(indexOf(language))}">${site.title}</a>
            ${languageLinks(page, address)}
          </header>
          <main id="content">${page.body}</main>
          <footer class="foot">
            <a href="${address(indexOf(language))}">${words.wiki.back}</a>
            <a href="${address(feedPlace(language))}" type="application/atom+xml">Atom</a>
          </footer>
        </body>
      </html> `,
  ).trimStart();
}

/** What search engines are told of translations; the default language is for everybody else. */
function alternateLinks(page: Page): unknown {
  const {edition, alternates} = page;
  const {site, language, url} = edition;
  if (alternates.length === 0) return nothing;
  const all = [{language, place: canonicalOf(page)}, ...alternates];
  const fallback = all.find((each) => each.language === site.defaultLanguage);
  const link = (tag: string, to: string) =>
    html`<link rel="alternate" hreflang="${tag}" href="${absolute(url, to)}" />`;
  return [
    ...all.map((each) => link(each.language, each.place)),
    fallback ? link('x-default', fallback.place) : nothing,
  ];
}

function previewTags(page: Page): unknown {
  const {edition, title, description, kind, picture, publishedAt, updatedAt} = page;
  const tag = (property: string, content: string | null | undefined) =>
    content ? html`<meta property="${property}" content="${content}" />` : nothing;
  return [
    tag('og:type', kind),
    tag('og:site_name', edition.site.title),
    tag('og:title', title),
    tag('og:description', description),
    tag('og:url', absolute(edition.url, canonicalOf(page))),
    tag('og:locale', edition.language.replace('-', '_')),
    ...page.alternates.map(({language}) => tag('og:locale:alternate', language.replace('-', '_'))),
    tag('article:published_time', publishedAt),
    tag('article:modified_time', updatedAt),
    ...(picture ? pictureTags(picture, edition.url, tag) : []),
    html`<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}" />`,
  ];
}

function pictureTags(
  {address, width, height, alt}: LinkPicture,
  url: string,
  tag: (property: string, content: string) => unknown,
): unknown[] {
  return [
    tag('og:image', isPlace(address) ? absolute(url, address) : address),
    tag('og:image:width', String(width)),
    tag('og:image:height', String(height)),
    tag('og:image:alt', alt),
  ];
}

function canonicalOf({canonical, place}: Page): string {
  return canonical ?? place;
}

/** JSON in which nothing can end the script around it, or begin another. */
function thingsTag(things: readonly object[]): unknown {
  if (things.length === 0) return nothing;
  const json = JSON.stringify({'@context': 'https://schema.org', '@graph': things});
  const safe = json.replaceAll(/[<>&\u2028\u2029]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
  return unsafeHTML(`<script type="application/ld+json">${safe}</script>`);
}

function languageLinks({edition, alternates}: Page, address: (to: string) => string): unknown {
  const {language, words, site} = edition;
  const others = site.languages.filter((tag) => tag !== language);
  if (others.length === 0) return nothing;
  return html`<nav class="languages" aria-label="${words.languages}">
    ${others.map((tag) => {
      const same = alternates.find((alternate) => alternate.language === tag);
      return html`<a lang="${tag}" hreflang="${tag}" href="${address(same?.place ?? indexOf(tag))}"
        >${languageName(tag)}</a
      >`;
    })}
  </nav>`;
}

/** The name of a language in itself. */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Whether something lies in the folder, and not elsewhere on this host or another. */
function isPlace(address: string): boolean {
  return !/^(?:https?:|\/)/.test(address);
}
