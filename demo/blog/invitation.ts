import {drawing} from './drawings.ts';
import type {Edition} from './editions.ts';
import {type Html, html} from './html.ts';
import type {TestCard} from './library.ts';
import {testPost} from './posts/index.ts';

/** The panel that invites to the test, with its first sentence as it stands in the store. */
export function invitation({words, prefix}: Edition, test: TestCard | null): Html {
  const text = words.invitation;
  return html`<section class="invitation" aria-labelledby="invitation">
    <p class="kicker">${text.kicker}</p>
    <h2 id="invitation">${text.title}</h2>
    <div class="map" role="img" aria-label="${text.map}">
      <span class="map-top">${text.leaves}</span>
      <span class="map-bottom">${text.stays}</span>
      <span class="map-left">${text.waits}</span>
      <span class="map-right">${text.presses}</span>
      ${drawing('map')}
    </div>
    ${test?.first ? firstItem(text.begins, test.first) : ''}
    <p>${text.text(test?.items ?? null)}</p>
    <a class="button" href="${prefix}/posts/${testPost.slug}/#test">${text.button}</a>
  </section>`;
}

function firstItem(begins: string, wording: string): Html {
  return html`<p class="first-item"><span>${begins}</span> <q>${wording}</q></p>`;
}
