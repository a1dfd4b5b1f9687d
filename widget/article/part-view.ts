import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {ArticlePart, Picture} from './article.ts';
import {cycleDrawing} from './cycle-view.ts';
import type {ArticleMessages} from '../messages/messages.ts';
import {richTextView} from './rich-text-view.ts';
import type {RichTextContext} from './rich-text-view.ts';
import type {TextBlock} from './rich-text.ts';
import {sizedPicture} from './sized-picture.ts';
import type {Tabs} from './tabs.ts';

/** What the parts of an article need from the element that shows them. */
export interface PartContext extends RichTextContext {
  readonly messages: ArticleMessages;
  /** Shows the steps of each audience, one of them at a time or all. */
  readonly tabs: Pick<Tabs, 'view'>;
  /** The id that the heading of a part or of a paragraph can be linked by. */
  readonly headingId: (of: ArticlePart | TextBlock) => string | null;
  /** A button that copies the text of the element before it. */
  readonly copyButton: (text: string) => TemplateResult | typeof nothing;
  /** The test in its place, once it was started, or the button that starts it. */
  readonly testCall: (part: Part<'testCall'>) => unknown;
}

type Part<Kind extends ArticlePart['kind']> = ArticlePart & {readonly kind: Kind};

/** One part of an article. */
export function partView(part: ArticlePart, context: PartContext): unknown {
  switch (part.kind) {
    case 'text':
      return html`<div class="text">${richTextView(part.blocks, context)}</div>`;
    case 'image':
      return pictureView(part.picture);
    case 'scenario':
      return passageView(part, context.messages.scenario, context);
    case 'story':
      return passageView(part, context.messages.story, context);
    case 'keyConcepts':
      return conceptsView(part, context);
    case 'practicalSteps':
      return stepsView(part, context);
    case 'lessons':
      return html`<section class="lessons">
        ${headingView(part, context)}
        <ul>
          ${part.points.map((point) => html`<li>${point}</li>`)}
        </ul>
      </section>`;
    case 'wordsToCopy':
      return wordsView(part, context);
    case 'questions':
      return html`<section class="questions">
        ${headingView(part, context)}
        ${part.entries.map(
          ({question, answer}) =>
            html`<details>
              <summary>${question}</summary>
              <div class="answer">${richTextView(answer, context)}</div>
            </details>`,
        )}
      </section>`;
    case 'callout':
      return html`<div class="callout ${part.tone}" role="note" part="callout">
        <p class="label">${context.messages[part.tone]}</p>
        ${richTextView(part.body, context)}
      </div>`;
    case 'testCall':
      return context.testCall(part);
    case 'table':
      return tableView(part);
  }
}

/** A picture with its caption; its place is kept free while it loads. */
export function pictureView(picture: Picture, loading: 'lazy' | 'eager' = 'lazy'): TemplateResult {
  const {src, srcset, width, height} = sizedPicture(picture);
  const {alt, caption, preview} = picture;
  return html`<figure>
    <img
      src=${src}
      srcset=${srcset ?? nothing}
      sizes=${srcset ? SIZES : nothing}
      alt=${alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading=${loading}
      decoding="async"
      .style=${preview ? `background: center / cover url("${preview}")` : ''}
      @load=${showWhole}
    />
    ${caption ? html`<figcaption>${caption}</figcaption>` : nothing}
  </figure>`;
}

/** The measure of the text; see the styles. */
const SIZES = '(min-width: 42rem) 40rem, 100vw';

/** A picture that is there needs no preview behind it, which would shine through. */
function showWhole({target}: Event): void {
  if (target instanceof HTMLElement) target.style.background = '';
}

function headingView(
  part: ArticlePart & {readonly heading: string},
  {headingId}: PartContext,
): TemplateResult | typeof nothing {
  return part.heading ? html`<h2 id=${headingId(part) ?? nothing}>${part.heading}</h2>` : nothing;
}

function passageView(
  part: Part<'scenario' | 'story'>,
  label: string,
  context: PartContext,
): TemplateResult {
  return html`<section class="passage ${part.kind}">
    <p class="label">${label}</p>
    ${headingView(part, context)} ${richTextView(part.body, context)}
  </section>`;
}

function conceptsView(part: Part<'keyConcepts'>, context: PartContext): TemplateResult {
  const list = html`<ol class="concepts">
    ${part.concepts.map(
      ({term, explanation}) =>
        html`<li>
          <strong>${term}</strong>
          <p>${explanation}</p>
        </li>`,
    )}
  </ol>`;
  return html`<section>
    ${headingView(part, context)}
    ${
      part.drawAsCycle
        ? html`<div class="cycle">
            ${cycleDrawing(part.concepts.length)}
            <div>
              <p class="said">${context.messages.cycle}</p>
              ${list}
            </div>
          </div>`
        : list
    }
  </section>`;
}

function stepsView(part: Part<'practicalSteps'>, context: PartContext): TemplateResult {
  const {tabs, messages} = context;
  return html`<section>
    ${headingView(part, context)}
    ${tabs.view(
      part.key,
      messages.audience.group,
      part.groups.map(({audience, steps}) => ({
        key: audience,
        label: messages.audience[audience],
        panel: html`<ol class="steps">
          ${steps.map(
            ({title, text}) =>
              html`<li>
                ${title ? html`<strong>${title}</strong>` : nothing}
                <p>${text}</p>
              </li>`,
          )}
        </ol>`,
      })),
    )}
  </section>`;
}

function wordsView(part: Part<'wordsToCopy'>, context: PartContext): TemplateResult {
  const {messages, copyButton} = context;
  return html`<section class="words">
    ${headingView(part, context)}
    <ul>
      ${part.phrases.map(
        ({text, speaker, note}) =>
          html`<li class="phrase">
            ${
              speaker === 'either'
                ? nothing
                : html`<p class="label">${messages.speaker[speaker]}</p>`
            }
            <blockquote part="phrase"><p>${text}</p></blockquote>
            ${note ? html`<p class="note">${note}</p>` : nothing} ${copyButton(text)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function tableView({caption, hasHeader, rows}: Part<'table'>): TemplateResult {
  const [first, ...rest] = rows;
  const body = hasHeader ? rest : rows;
  return html`<div class="table" role="group" tabindex="0" aria-label=${caption || nothing}>
    <table>
      ${
        caption
          ? html`<caption>
              ${caption}
            </caption>`
          : nothing
      }
      ${
        hasHeader && first
          ? html`<thead>
              <tr>
                ${first.map((cell) => html`<th scope="col">${cell}</th>`)}
              </tr>
            </thead>`
          : nothing
      }
      <tbody>
        ${body.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
