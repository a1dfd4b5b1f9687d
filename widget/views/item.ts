import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {AttentionItem, LikertItem, OptionsItem, QuizItem, Text} from '../core/model.ts';
import type {Answer} from '../core/result.ts';
import type {TakingMessages} from '../messages/messages.ts';
import {dirOf, langOf} from './text.ts';

/**
 * An item as a group of native radio buttons. The wording names the group, and every point has
 * a name of its own; their form knows the group by its place on the step. The nodes may show
 * another item next: all words are set whole, since a translating browser may have put elements
 * of its own into them.
 */
export function itemView(
  item: QuizItem,
  name: number,
  given: Answer | null,
  messages: TakingMessages,
): TemplateResult {
  return html`<fieldset class="item" part="item" tabindex="-1" data-item=${item.id}>
    <legend
      class="question"
      part="question"
      lang=${langOf(item.wording, messages)}
      dir=${dirOf(item.wording, messages)}
      .textContent=${item.wording.value}
    ></legend>
    ${
      item.kind === 'options'
        ? optionsView(item, name, given, messages)
        : scaleView(item, name, given, messages)
    }
  </fieldset>`;
}

function scaleView(
  {scale: {lo, hi, labels}}: LikertItem | AttentionItem,
  name: number,
  given: Answer | null,
  messages: TakingMessages,
): TemplateResult {
  const points = Array.from({length: hi - lo + 1}, (_, index) => lo + index);
  const end = (point: number) =>
    wordsView(labels.get(point), messages, given === point ? 'chosen' : '');
  const isBetween = typeof given === 'number' && given !== lo && given !== hi;
  const chosen = isBetween ? labels.get(given) : undefined;
  return html`<div class="scale ${widthOf(points.length)}" part="scale">
    <div class="points">
      ${points.map((point) => {
        const label = labels.get(point) ?? {value: String(point), language: messages.language};
        const named = labels.get(point)?.value ?? '';
        return html`<label class="point" part="point">
          <input
            type="radio"
            name=${name}
            value=${point}
            .checked=${given === point}
            aria-label=${messages.items.point(point, lo, hi, named)}
          />
          ${wordsView(label, messages, 'words', true)}
        </label>`;
      })}
    </div>
    <div class="ends" aria-hidden="true">
      ${end(lo)}${wordsView(chosen, messages, 'chosen')}${end(hi)}
    </div>
  </div>`;
}

function optionsView(
  {options}: OptionsItem,
  name: number,
  given: Answer | null,
  messages: TakingMessages,
): TemplateResult {
  return html`<div class="scale" part="scale">
    <div class="points">
      ${options.map(
        ({key, label}) =>
          html`<label class="point" part="point">
            <input type="radio" name=${name} value=${key} .checked=${given === key} />
            ${wordsView(label, messages, 'words')}
          </label>`,
      )}
    </div>
  </div>`;
}

/** Words beside a point or below the scale, where there are any. */
function wordsView(
  text: Text | undefined,
  messages: TakingMessages,
  name: string,
  hidden = false,
): TemplateResult {
  return html`<span
    class=${name}
    aria-hidden=${hidden || nothing}
    lang=${text ? langOf(text, messages) : nothing}
    dir=${text ? dirOf(text, messages) : nothing}
    .textContent=${text?.value ?? ''}
  ></span>`;
}

/** Which container width lets so many points stand in one row. */
function widthOf(points: number): string {
  return points <= 5 ? 'few' : points <= 7 ? 'some' : points <= 11 ? 'many' : '';
}
