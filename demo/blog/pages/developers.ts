import {contentPolicy} from '../content-policy.ts';
import {english} from '../editions.ts';
import {embedScript, testTag} from '../embed.ts';
import {type Html, html} from '../html.ts';
import {layout} from '../layout.ts';
import type {Site} from '../site.ts';
import {attributesTable, eventsTable} from './developers-tables.ts';
import {knobs} from './developers-knobs.ts';

const description =
  'One script and one tag bring the test into a page, and events tell the page what happened.';

/** For those who build the page around the test: the element live, its events, and the code. */
export function developersPage(site: Site, listeningCode: string): Html {
  return layout({
    edition: english,
    path: '/developers/',
    title: 'For developers',
    description,
    styles: ['prose', 'developers'],
    scripts: ['/client/developers.ts', embedScript],
    translated: false,
    body: html`
      <header class="page-header">
        <h1>For developers</h1>
        <p class="dek">${description}</p>
        <p>
          <a href="/developers/after-the-result/">Ways to the action report, and a compared pair</a>
        </p>
      </header>
      <div class="bench">
        <section class="bench-test" aria-labelledby="live">
          <h2 id="live">The element, live</h2>
          <div class="test">${testTag(site, english)}</div>
        </section>
        <div class="bench-side">
          ${knobs()}
          <section class="log" aria-labelledby="log">
            <div class="bar">
              <h2 id="log">Events <output id="event-count">0</output></h2>
              <button type="button" id="event-clear" hidden>Clear</button>
            </div>
            <p id="event-waiting" class="notice">
              Each event of the element appears here as it arrives. Start the test.
            </p>
            <ol id="event-log"></ol>
          </section>
        </div>
      </div>
      <div class="manual">
        <div class="manual-column">
          <section aria-labelledby="embed">
            <div class="bar">
              <h2 id="embed">Put it in a page</h2>
              <button type="button" data-copy="#snippet">Copy</button>
            </div>
            <p>The script, and the tag as it is set above. Turn a knob and the tag follows.</p>
            <pre
              tabindex="0"
              id="snippet"
            ><code>&lt;script type="module" src="${embedScript}"&gt;&lt;/script&gt;
</code><code id="snippet-tag"></code></pre>
            <pre tabindex="0" id="snippet-style" hidden></pre>
          </section>
          <section aria-labelledby="policy">
            <h2 id="policy">Under a strict policy</h2>
            <p>
              Each page of this blog is sent with the following header, and the test works under it:
              no nonce, no <code>unsafe-inline</code>, and Trusted Types enforced.
            </p>
            <pre tabindex="0"><code>Content-Security-Policy:
  ${contentPolicy(site.lakeUrl).replaceAll('; ', ';\n  ')}</code></pre>
          </section>
          ${attributesTable()}
        </div>
        <div class="manual-column">
          <section aria-labelledby="listen">
            <div class="bar">
              <h2 id="listen">Listen to it</h2>
              <button type="button" data-copy="#listening-code">Copy</button>
            </div>
            <p>
              This is the file that fills the log above, to the letter. Put your own
              <code>show</code> in place of ours.
            </p>
            <pre tabindex="0" id="listening-code"><code>${listeningCode}</code></pre>
          </section>
          ${eventsTable()}
        </div>
      </div>
    `,
  });
}
