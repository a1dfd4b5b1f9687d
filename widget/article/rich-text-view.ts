import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Footnote, Inline, RichText, TextBlock, TextList} from './rich-text.ts';

/** What rich text needs from the article that it is in. */
export interface RichTextContext {
  /** The id that a heading can be linked by, or `null`. */
  readonly headingId: (heading: TextBlock) => string | null;
  /** The number that leads to a footnote. */
  readonly noteMark: (footnote: Footnote) => unknown;
}

/** Rich text as paragraphs, headings, quotations and lists. */
export function richTextView(blocks: RichText, context: RichTextContext): unknown {
  return blocks.map((block) =>
    block.kind === 'list' ? listView(block, context) : blockView(block, context),
  );
}

function blockView(block: TextBlock, context: RichTextContext): TemplateResult {
  const children = inlinesView(block.children, context);
  switch (block.kind) {
    case 'h2':
      return html`<h2 id=${context.headingId(block) ?? nothing}>${children}</h2>`;
    case 'h3':
      return html`<h3>${children}</h3>`;
    case 'quotation':
      return html`<blockquote><p>${children}</p></blockquote>`;
    case 'paragraph':
      return html`<p>${children}</p>`;
  }
}

function listView({ordered, items}: TextList, context: RichTextContext): TemplateResult {
  const entries = items.map(
    ({children, lists}) =>
      html`<li>
        ${inlinesView(children, context)}${lists.map((each) => listView(each, context))}
      </li>`,
  );
  return ordered
    ? html`<ol>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
}

function inlinesView(inlines: readonly Inline[], context: RichTextContext): unknown {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
        return inline.value;
      case 'strong':
        return html`<strong>${inlinesView(inline.children, context)}</strong>`;
      case 'em':
        return html`<em>${inlinesView(inline.children, context)}</em>`;
      case 'footnote':
        return context.noteMark(inline);
      case 'link':
        return html`<a href=${inline.href} rel="noopener"
          >${inlinesView(inline.children, context)}</a
        >`;
    }
  });
}
