import {html} from 'lit';
import {absolute, indexOf} from '../places.ts';
import {layout} from './layout.ts';
import type {Edition} from './page.ts';

/** Where hosts of static files look for what they send instead of a page that is not there. */
export const MISSING_PLACE = '404.html';

/** The page for addresses that lead nowhere, at whatever depth they are. */
export function missingPage(edition: Edition): string {
  const {language, words, url} = edition;
  return layout({
    edition,
    place: MISSING_PLACE,
    shows: 'missing',
    anywhere: true,
    title: words.missing,
    description: words.missing,
    alternates: [],
    picture: null,
    things: [],
    hidden: true,
    scripted: false,
    body: html`<h1>${words.missing}</h1>
      <p><a class="primary" href=${absolute(url, indexOf(language))}>${words.wiki.back}</a></p>`,
  });
}
