import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {AttentionItem, LikertItem, OptionsItem, QuizItem} from '../core/model.ts';
import type {Answer} from '../core/result.ts';
import type {TakingMessages} from '../messages/messages.ts';
import {dirOf, langOf, phrase} from './text.ts';

/**
 * An item as a group of native radio buttons. The wording names the group, and every point has
 * a name of its own; their form knows the group by its place on the step. The nodes may show
 * another item next: the wording is set whole, since a translating browser may have put elements
 * of its own into it.
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
  const words = (point: number) => labels.get(point);
  const chosen = typeof given === 'number' ? words(given) : undefined;
  const [first, last] = [words(lo), words(hi)];
  return html`<div class="scale ${widthOf(points.length)}" part="scale">
    <div class="points">
      ${points.map((point) => {
        const label = words(point);
        return html`<label class="point" part="point">
          <input
            type="radio"
            name=${name}
            value=${point}
            .checked=${given === point}
            aria-label=${messages.items.point(point, lo, hi, label?.value ?? '')}
          />
          <span class="words" aria-hidden="true">${label ? phrase(label, messages) : point}</span>
        </label>`;
      })}
    </div>
    <div class="ends" aria-hidden="true">
      <span class=${given === lo ? 'chosen' : ''}>${first && phrase(first, messages)}</span>
      <span
        class="chosen"
        lang=${chosen ? langOf(chosen, messages) : nothing}
        dir=${chosen ? dirOf(chosen, messages) : nothing}
        .textContent=${(given !== lo && given !== hi && chosen?.value) || ''}
      ></span>
      <span class=${given === hi ? 'chosen' : ''}>${last && phrase(last, messages)}</span>
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
            <span class="words">${phrase(label, messages)}</span>
          </label>`,
      )}
    </div>
  </div>`;
}

/** Which container width lets so many points stand in one row. */
function widthOf(points: number): string {
  return points <= 5 ? 'few' : points <= 7 ? 'some' : points <= 11 ? 'many' : '';
}
