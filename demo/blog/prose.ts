import type {Edition} from './editions.ts';
import {testTag} from './embed.ts';
import {type Html, html} from './html.ts';
import type {Block} from './posts/post.ts';
import type {Site} from './site.ts';

/** The body of a post as markup. */
export function prose(blocks: readonly Block[], site: Site, edition: Edition): Html {
  return html`${blocks.map((block) => blockMarkup(block, site, edition))}`;
}

function blockMarkup(block: Block, site: Site, edition: Edition): Html {
  if (typeof block === 'string') return paragraph(block);
  if ('heading' in block) return html`<h2>${block.heading}</h2>`;
  if ('saying' in block) return html`<p class="saying">${block.saying}</p>`;
  if ('lead' in block) return html`<p><strong>${block.lead}</strong> ${block.text}</p>`;
  if ('test' in block) return html`<div class="test">${testTag(site, edition)}</div>`;
  if ('sources' in block) {
    return html`<aside class="sources" aria-labelledby="sources">
      <h2 id="sources">${edition.words.sources}</h2>
      <ul>
        ${block.sources.map(({text, url}) => html`<li><a href="${url}">${text}</a></li>`)}
      </ul>
    </aside>`;
  }
  return block;
}

function paragraph(text: string): Html {
  return html`<p>${text}</p>`;
}
