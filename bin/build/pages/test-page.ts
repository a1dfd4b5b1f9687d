import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {absolute, testPlace} from '../places.ts';
import type {SiteTest} from '../site.ts';
import {renderToText} from '../render.ts';
import {introOf, titleOf} from './index-page.ts';
import {layout} from './layout.ts';
import type {Edition, LinkPicture} from './page.ts';
import {testTag} from './test-tag.ts';
import {trail} from './things.ts';

/** The page of a test: what it is about, and the test where a script runs. */
export function testPage(edition: Edition, test: SiteTest, picture: LinkPicture | null): string {
  const {site, language, words, url} = edition;
  const place = testPlace(language, test.slug);
  const title = titleOf(test, language);
  const paragraphs = introOf(test, language).split(/\n\s*\n/);
  return layout({
    edition,
    place,
    shows: 'test',
    title,
    description: paragraphs[0] || title,
    alternates: site.languages
      .filter((other) => other !== language && titleOf(test, other))
      .map((other) => ({language: other, place: testPlace(other, test.slug)})),
    picture,
    things: [trail(edition, [{name: title, address: absolute(url, place)}])],
    scripted: true,
    body: html`<h1 class="said">${title}</h1>
      ${testTag(edition, place, test.slug, {
        fallback: html`<div class="frame">
          <div class="before">
            <h2 class="heading">${title}</h2>
            <div class="prose">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
            ${withoutScript(words.needsScript)}
          </div>
        </div>`,
      })}`,
  });
}

/** Browsers with scripts take what is inside for mere text, and so does Lit. */
function withoutScript(words: string): unknown {
  return unsafeHTML(`<noscript>${renderToText(html`<p>${words}</p>`)}</noscript>`);
}
