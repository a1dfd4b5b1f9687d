import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {absolute, feedPlace} from '../places.ts';
import type {LinkPicture, Page} from './page.ts';

/** What a page says of itself; `address` turns places of the folder into links from the page. */
export function headTags(page: Page, address: (to: string) => string): unknown {
  const {edition, title, description} = page;
  const {language, styleSheets, script, url} = edition;
  const fullTitle = title === edition.title ? title : `${title} · ${edition.title}`;
  return html`<title>${fullTitle}</title>
    <meta name="description" content="${description}" />
    ${page.hidden ? html`<meta name="robots" content="noindex" />` : nothing}
    <link rel="canonical" href="${absolute(url, canonicalOf(page))}" />
    ${alternateLinks(page)}
    <link
      rel="alternate"
      type="application/atom+xml"
      title="${edition.title}"
      href="${address(feedPlace(language))}"
    />
    ${styleSheets.map((sheet) => html`<link rel="stylesheet" href="${address(sheet)}" />`)}
    ${previewTags(page)} ${thingsTag(page.things)}
    ${
      // What is read comes before what runs.
      page.scripted
        ? html`<script type="module" fetchpriority="low" src="${address(script)}"></script>`
        : nothing
    }`;
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
  const {edition, title, description, shows, picture, publishedAt, updatedAt} = page;
  const tag = (property: string, content: string | null | undefined) =>
    content ? html`<meta property="${property}" content="${content}" />` : nothing;
  return [
    tag('og:type', shows === 'article' ? 'article' : 'website'),
    tag('og:site_name', edition.title),
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
    tag('og:image', absolute(url, address)),
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
