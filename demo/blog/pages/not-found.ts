import {drawing} from '../drawings.ts';
import type {Edition} from '../editions.ts';
import {type Html, html} from '../html.ts';
import {layout} from '../layout.ts';

/** What stands at an address that has no page. */
export function notFoundPage(edition: Edition): Html {
  const {notFound} = edition.words;
  return layout({
    edition,
    path: '/404/',
    title: notFound.title,
    description: notFound.text,
    styles: ['prose'],
    translated: false,
    body: html`
      <header class="page-header">
        ${drawing('empty-chair')}
        <h1>${notFound.title}</h1>
        <p class="dek">${notFound.text}</p>
        <p><a href="${edition.prefix}/">${notFound.home}</a></p>
      </header>
    `,
  });
}
