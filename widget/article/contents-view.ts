import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Heading} from './headings.ts';
import {FEWEST_HEADINGS} from './headings.ts';

/** The table of contents, folded; `go` takes the reader to a heading of that id. */
export function contentsView(
  name: string,
  headings: readonly Heading[],
  go?: (id: string, event: Event) => void,
): TemplateResult | typeof nothing {
  if (headings.length < FEWEST_HEADINGS) return nothing;
  return html`<nav class="contents" part="contents" aria-label=${name}>
    <details>
      <summary>${name}</summary>
      <ol>
        ${headings.map(
          ({id, text}) =>
            html`<li><a href="#${id}" @click=${(event: Event) => go?.(id, event)}>${text}</a></li>`,
        )}
      </ol>
    </details>
  </nav>`;
}
