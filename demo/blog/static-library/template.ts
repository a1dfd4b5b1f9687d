import {drawing} from '../drawings.ts';
import type {Edition} from '../editions.ts';
import {type Html, html, raw} from '../html.ts';
import {footer, masthead, styleSheets} from '../layout.ts';

/** What the first screen is set in; asked for beside the style sheets, not after them. */
const fonts = ['newsreader-text', 'instrument-sans'];

function preload(font: string): Html {
  return html`<link
    rel="preload"
    href="/fonts/${font}.woff2"
    as="font"
    type="font/woff2"
    crossorigin
  /> `;
}

/** The blog's page around the library's content, with places for what `build` puts there. */
export async function libraryTemplate(edition: Edition): Promise<string> {
  const {words} = edition;
  const page = html`<!doctype html>
    <html lang="{{lang}}" dir="{{dir}}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        ${fonts.map(preload)} {{head}} ${styleSheets(['library'])}
      </head>
      <body>
        <a class="skip" href="#content">${words.skipToContent}</a>
        ${masthead({edition, path: '/library/'}, {languages: raw('{{languages}}'), current: 'true'})}
        <main id="content" tabindex="-1" class="library library-{{page}}">
          ${drawing('shelf')} {{content}}
        </main>
        ${footer(edition)}
      </body>
    </html>`;
  return String(await page);
}
