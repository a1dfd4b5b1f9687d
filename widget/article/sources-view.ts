import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Source} from './article.ts';

/** What the claims of an article rest on. */
export function sourcesView(
  heading: string,
  sources: readonly Source[],
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<footer class="sources" part="sources">
    <h2>${heading}</h2>
    <ol>
      ${sources.map(({authors, year, title, url}) => {
        const by = [authors, year && `(${year})`].filter(Boolean).join(' ');
        return html`<li>
          ${by ? `${by}. ` : nothing}${
            url ? html`<a href=${url} rel="noopener">${title}</a>` : html`<cite>${title}</cite>`
          }
        </li>`;
      })}
    </ol>
  </footer>`;
}
