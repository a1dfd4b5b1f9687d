import {drawing} from '../drawings.ts';
import type {Edition} from '../editions.ts';
import {type Html, html} from '../html.ts';
import {layout} from '../layout.ts';

/** What stands for the library while its store does not answer and no page of it is there yet. */
export function libraryOutPage(edition: Edition): Html {
  const {words} = edition;
  return layout({
    edition,
    path: '/library/',
    title: words.library,
    description: words.librarySection.introduction,
    styles: ['prose'],
    body: html`
      <header class="page-header">
        ${drawing('shelf')}
        <h1>${words.library}</h1>
        <p class="dek">${words.librarySection.introduction}</p>
      </header>
      <p class="notice">${words.librarySection.unreachable}</p>
    `,
  });
}
