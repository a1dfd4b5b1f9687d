import {drawing} from './drawings.ts';
import {type Edition, editions} from './editions.ts';
import {type Html, html} from './html.ts';

/** Where a page is. */
interface Place {
  readonly edition: Edition;
  /** Its path without the edition's prefix. */
  readonly path: string;
  /** Whether the page exists in the other languages at the same path; it does unless told. */
  readonly translated?: boolean;
}

/** One page of the blog. */
export interface Page extends Place {
  readonly title: string;
  readonly description: string;
  readonly body: Html;
  /** Style sheets in `styles` beside those that every page has. */
  readonly styles?: readonly string[];
  /** Module scripts by URL. */
  readonly scripts?: readonly string[];
}

/** The whole document around a page. */
export function layout(page: Page): Html {
  const {edition, title, styles = [], scripts = []} = page;
  const {words} = edition;
  const fullTitle =
    page.path === '/' ? `${title}: ${words.tagline}` : `${title} · ${words.blogName}`;
  return html`<!doctype html>
    <html lang="${edition.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${fullTitle}</title>
        <meta name="description" content="${page.description}" />
        <meta property="og:site_name" content="${words.blogName}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link
          rel="preload"
          href="/fonts/newsreader.woff2"
          as="font"
          type="font/woff2"
          crossorigin
        />
        ${styleSheets(styles)}
        ${scripts.map((url) => html`<script type="module" src="${url}"></script>`)}
      </head>
      <body>
        <a class="skip" href="#content">${words.skipToContent}</a>
        ${masthead(page)}
        <main id="content" tabindex="-1">${page.body}</main>
        ${footer(edition)}
      </body>
    </html>`;
}

/** The style sheets of a page; `styles` beside those that every page has. */
export function styleSheets(styles: readonly string[]): Html {
  return html`${['base', 'frame', ...styles].map(
    (name) => html`<link rel="stylesheet" href="/styles/${name}.css" /> `,
  )}`;
}

/** The name of the blog and the ways through it; `languages` leads to the page in other ones. */
export function masthead(
  page: Place,
  {
    languages = languageSwitch(page),
    current = 'page',
  }: {
    readonly languages?: Html | string;
    /** What the link to the place is: to this very page, or `true` for the part that it is in. */
    readonly current?: 'page' | 'true';
  } = {},
): Html {
  const {words, prefix, library} = page.edition;
  const link = (path: string, text: string, to = prefix + path) =>
    html`<a href="${to}" ${page.path === path ? html`aria-current="${current}"` : ''}>${text}</a>`;
  return html`<header class="masthead ${page.path === '/' ? 'masthead-front' : ''}">
    <a class="name" href="${prefix}/" ${page.path === '/' ? html`aria-current="page"` : ''}>
      ${drawing('two-chairs')}
      <span>${words.blogName}</span>
    </a>
    <p class="tagline">${words.tagline}</p>
    <nav aria-label="${words.pages}">
      ${link('/library/', words.library, library)} ${link('/about/', words.about)}
      <a href="/developers/" ${page.path === '/developers/' ? html`aria-current="page"` : ''}
        >${words.developers}</a
      >
      ${languages}
    </nav>
  </header>`;
}

function languageSwitch(page: Place): Html | string {
  const other = otherEdition(page);
  if (other === undefined) return '';
  return html`<a
    class="language"
    href="${other.prefix}${page.path}"
    lang="${other.language}"
    hreflang="${other.language}"
    >${other.languageName}</a
  >`;
}

function otherEdition(page: Place): Edition | undefined {
  return page.translated === false
    ? undefined
    : editions.find((edition) => edition !== page.edition);
}

/** What every page ends with. */
export function footer({words, prefix, library}: Edition): Html {
  return html`<footer class="footer">
    ${drawing('two-chairs')}
    <p>${words.footer}</p>
    <p class="footer-links">
      <a href="${library}">${words.library}</a>
      <a href="${prefix}/about/">${words.about}</a>
      <a href="/developers/">${words.developers}</a>
    </p>
  </footer>`;
}
