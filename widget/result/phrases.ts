import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Text} from '../core/model.ts';
import type {Copied} from '../copy-text.ts';
import type {Messages} from '../messages/messages.ts';
import {dirOf, langOf} from '../views/text.ts';

export interface PhrasesProps {
  readonly heading: string;
  readonly phrases: readonly Text[];
  readonly copied: Copied | null;
  readonly messages: Messages;
  readonly copy: (text: string, event: Event) => void;
}

/** Words to borrow, as quotations that can be copied. */
export function phrasesView(props: PhrasesProps): TemplateResult | null {
  const {heading, phrases, copied, messages, copy} = props;
  if (!phrases.length) return null;
  return html`<div class="phrases">
    <h4 class="label">${heading}</h4>
    <ul>
      ${phrases.map((text) => {
        const how = copied?.text === text.value ? copied.how : 'copy';
        return html`<li class="phrase" part="phrase">
          <q lang=${langOf(text, messages)} dir=${dirOf(text, messages)}>${text.value}</q>
          <button
            class="copy ${how}"
            part="button copy"
            type="button"
            aria-label=${`${messages.result[how]}: ${text.value}`}
            @click=${(event: Event) => copy(text.value, event)}
          >
            ${messages.result[how]}
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}
