import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {ArticleMessages} from '../messages/messages.ts';
import type {Footnote} from './rich-text.ts';

/** How links between a text and its notes lead there. */
export interface NoteLinks {
  /** Address of the article, where its text is read somewhere else; empty on its own page. */
  readonly address?: string;
  /** Follows a link in a place that the browser does not look into. */
  follow?(id: string, event: Event): void;
}

// No id of a heading ends in a dash.
const noteId = (number: number) => `note-${number}-`;
const markId = (number: number) => `note-mark-${number}-`;

/** The number in the text that leads to a note. */
export function noteMarkView(number: number, links: NoteLinks): TemplateResult {
  return html`<sup
    ><a
      id=${markId(number)}
      role="doc-noteref"
      href="${links.address ?? ''}#${noteId(number)}"
      @click=${(event: Event) => links.follow?.(noteId(number), event)}
      >${number}</a
    ></sup
  >`;
}

/** The notes of an article, each with a way back to where it belongs. */
export function footnotesView(
  {notes: name, backToText}: Pick<ArticleMessages, 'notes' | 'backToText'>,
  notes: readonly Footnote[],
  links: NoteLinks,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<section class="notes" part="notes" role="doc-endnotes" aria-labelledby="notes-">
    <h2 id="notes-">${name}</h2>
    <ol>
      ${notes.map(({text}, index) => {
        const id = markId(index + 1);
        return html`<li id=${noteId(index + 1)}>
          ${text}
          <a
            role="doc-backlink"
            href="${links.address ?? ''}#${id}"
            aria-label=${backToText(index + 1)}
            @click=${(event: Event) => links.follow?.(id, event)}
            >↑</a
          >
        </li>`;
      })}
    </ol>
  </section>`;
}
