import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Article, ArticlePart} from './article.ts';
import {contentsView} from './contents-view.ts';
import {footnotesView, noteMarkView} from './footnotes-view.ts';
import type {NoteLinks} from './footnotes-view.ts';
import {footnotesOf} from './footnotes.ts';
import {headingsOf} from './headings.ts';
import {partView, pictureView} from './part-view.ts';
import type {PartContext} from './part-view.ts';
import {sourcesView} from './sources-view.ts';

/** Id of the title; no id of a heading ends in a dash. */
export const TITLE = 'title-';

/** What an article needs from the element, or from the page, that shows it. */
export interface ArticleContext extends Omit<PartContext, 'headingId' | 'noteMark'>, NoteLinks {
  /** Whether a table of contents is wanted. */
  readonly contents: boolean;
  /** Whether the line that shows how much was read is wanted. */
  readonly progress: boolean;
  /** What the live region says. */
  readonly said: string;
}

/** A whole article, the same in the element and on a page that is read without a script. */
export function articleView(article: Article, context: ArticleContext): TemplateResult {
  const {language, title, excerpt, cover, parts, sources, test} = article;
  const {messages} = context;
  const headings = headingsOf(parts);
  const headingId: PartContext['headingId'] = (of) =>
    headings.find((heading) => heading.of === of)?.id ?? null;
  const notes = footnotesOf(parts);
  const noteMark: PartContext['noteMark'] = (note) =>
    noteMarkView(notes.indexOf(note) + 1, context);
  const called = parts.some(({kind}) => kind === 'testCall');
  return html`<article class="article" lang=${language} dir="auto">
    ${
      context.progress
        ? html`<div class="progress" part="progress" aria-hidden="true"></div>`
        : nothing
    }
    <h1 id=${TITLE} part="title">${title}</h1>
    ${excerpt ? html`<p class="lead" part="lead">${excerpt}</p>` : nothing}
    ${cover ? pictureView(cover, 'eager') : nothing}
    ${context.contents ? contentsView(messages.contents, headings, context.follow) : nothing}
    <div class="parts">
      ${parts.map((part) => partView(part, {...context, headingId, noteMark}))}
      ${test && !called ? context.testCall(lastCall(test)) : nothing}
    </div>
    ${footnotesView(messages, notes, context)} ${sourcesView(messages.sources, sources)}
    <p class="said" role="status">${context.said || nothing}</p>
  </article>`;
}

/** Key of the first call to a test, or `null` when there is none. */
export function firstCall({parts, test}: Article): string | null {
  const call = parts.find((part) => part.kind === 'testCall' && part.test !== null);
  return call?.key ?? (test === null ? null : END);
}

const END = 'end';

/** The call at the end of an article in which the editor put none. */
function lastCall(test: string): ArticlePart & {readonly kind: 'testCall'} {
  return {key: END, kind: 'testCall', heading: '', text: '', buttonLabel: '', test};
}
