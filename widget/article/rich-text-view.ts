import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Inline, RichText, TextBlock, TextList} from './rich-text.ts';

/** Gives the id that a heading can be linked by, or `null`. */
export type HeadingId = (heading: TextBlock) => string | null;

/** Rich text as paragraphs, headings, quotations and lists. */
export function richTextView(blocks: RichText, headingId: HeadingId = () => null): unknown {
  return blocks.map((block) =>
    block.kind === 'list' ? listView(block) : blockView(block, headingId),
  );
}

function blockView(block: TextBlock, headingId: HeadingId): TemplateResult {
  const children = inlinesView(block.children);
  switch (block.kind) {
    case 'h2':
      return html`<h2 id=${headingId(block) ?? nothing}>${children}</h2>`;
    case 'h3':
      return html`<h3>${children}</h3>`;
    case 'quotation':
      return html`<blockquote><p>${children}</p></blockquote>`;
    case 'paragraph':
      return html`<p>${children}</p>`;
  }
}

function listView({ordered, items}: TextList): TemplateResult {
  const entries = items.map(
    ({children, lists}) => html`<li>${inlinesView(children)}${lists.map(listView)}</li>`,
  );
  return ordered
    ? html`<ol>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
}

function inlinesView(inlines: readonly Inline[]): unknown {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
        return inline.value;
      case 'strong':
        return html`<strong>${inlinesView(inline.children)}</strong>`;
      case 'em':
        return html`<em>${inlinesView(inline.children)}</em>`;
      case 'link':
        return html`<a href=${inline.href} rel="noopener">${inlinesView(inline.children)}</a>`;
    }
  });
}
