import {english} from '../editions.ts';
import {embedScript, testSlug} from '../embed.ts';
import {type Html, html} from '../html.ts';
import {layout} from '../layout.ts';
import type {Site} from '../site.ts';
import {type UnlockWay, unlockWays} from './unlock-ways.ts';

const description =
  'Six ways to the action report, each with the lines it needs, and two results on one map.';

/** Loading it is the wish to tell the data layer; a tag manager would take it from there. */
const analyticsScript = '/embed/adapters/data-layer.js?tell=start,result,unlock,share';

/** What of the page changes while it runs. */
export interface AfterResult {
  /** The files that answer, by their name, as they were written. */
  readonly code: ReadonlyMap<string, string>;
  /** A link to a compared pair, or `null` when the store does not answer. */
  readonly pair: string | null;
}

/** For hosts: what can come after a result. */
export function afterResultPage(site: Site, {code, pair}: AfterResult): Html {
  return layout({
    edition: english,
    path: '/developers/after-the-result/',
    title: 'After the result',
    description,
    styles: ['prose', 'developers', 'after-result'],
    scripts: ['/client/after-result.ts', embedScript, analyticsScript],
    translated: false,
    body: html`
      <header class="page-header">
        <h1>After the result</h1>
        <p class="dek">${description}</p>
      </header>
      <section class="ways" aria-labelledby="ways-title">
        <h2 id="ways-title">Who opens the report</h2>
        <p>
          An editor chooses the way in the Studio. Choose one here: the test is cut to two items, so
          that its report is near.
        </p>
        <form id="ways" autocomplete="off">
          ${unlockWays.map(
            ({name, label}, index) =>
              html`<label class="way"
                ><input type="radio" name="way" value="${name}" ${index === 0 ? 'checked' : ''} />
                <span>${label}</span></label
              >`,
          )}
        </form>
        <div class="bench">
          <div
            class="test"
            id="stage"
            data-store="${site.lakeUrl}/v2025-02-19/data/query/${site.dataset}"
            data-test="${testSlug}"
          ></div>
          <div class="bench-side">
            ${unlockWays.map((way) => panel(way, code))}
            <section aria-labelledby="told-title">
              <h3 id="told-title">What this page is told</h3>
              <ol id="told"></ol>
            </section>
            <section aria-labelledby="layer-title">
              <h3 id="layer-title">What your analytics would be told</h3>
              <p class="small">
                By one more script tag, <code>adapters/data-layer.js</code>: the pattern, and
                nothing finer unless you ask for it. There are others for Google Analytics,
                Plausible and a webhook. This page passes it on to nobody.
              </p>
              <pre tabindex="0"><code id="layer">[]</code></pre>
            </section>
          </div>
        </div>
      </section>
      <section class="pair" aria-labelledby="pair-title">
        <h2 id="pair-title">Two people on one map</h2>
        <div class="pair-columns">
          <ol class="steps">
            <li>One takes the test, and sends an invitation: a link, and nothing on a server.</li>
            <li>The other takes it alone, and sees their own result first.</li>
            <li>Only if they agree are both on one map, with the pull in each direction.</li>
            <li>They send both results back, or they do not.</li>
          </ol>
          <div>
            <p>
              Both results travel in the fragment of a link, which no browser sends to a server. No
              answers, no names. So a compared pair is a link like this one:
            </p>
            ${
              pair === null
                ? html`<p class="notice">The store does not answer just now.</p>`
                : html`<p><a class="button" href="${pair}">See two people on one map</a></p>
                    <pre tabindex="0" class="link"><code>${pair}</code></pre>`
            }
          </div>
        </div>
      </section>
    `,
  });
}

function panel({name, text, file}: UnlockWay, code: ReadonlyMap<string, string>): Html {
  const source = file === null ? null : (code.get(file) ?? '');
  return html`<section data-way="${name}" hidden>
    <p>${text}</p>
    ${
      name === 'host'
        ? html`<p>
            <label class="choice"
              ><input type="checkbox" id="signed-in" /> Somebody is signed in</label
            >
          </p>`
        : ''
    }
    ${
      source === null
        ? ''
        : html`<div class="bar">
              <h3>The lines that answer</h3>
              <button type="button" data-copy="#code-${name}">Copy</button>
            </div>
            <pre tabindex="0" id="code-${name}"><code>${source}</code></pre>`
    }
  </section>`;
}
