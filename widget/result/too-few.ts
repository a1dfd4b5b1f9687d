import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {RelationshipTest} from '../core/model.ts';
import type {Result} from '../core/result.ts';
import type {Messages} from '../messages/messages.ts';
import {phrase} from '../views/phrase.ts';

/** Whether too little was answered for some dimension, or nothing at all. */
export function isTooFew({answered, dimensions}: Result): boolean {
  return answered === 0 || dimensions.some(({shown, percent}) => shown > 0 && percent === null);
}

/** What is missing for a result, and the way back to it. */
export function tooFewView(
  test: RelationshipTest,
  result: Result,
  messages: Messages,
  reopen: () => void,
): TemplateResult {
  const words = messages.result;
  const missing = result.dimensions.filter(({shown, percent}) => shown > 0 && percent === null);
  return html`<section class="too-few" part="too-few">
    <h2 class="heading" tabindex="-1">${words.tooFewTitle}</h2>
    <ul>
      ${missing.map(({dimension, answered, shown}) => {
        const name = test.dimensions.find(({id}) => id === dimension)?.name;
        const needed = Math.ceil(shown * test.minimumAnswered - 1e-9);
        return html`<li>
          ${name && html`<strong>${phrase(name, messages)}</strong>`}
          <span>${words.tooFew(answered, needed)}</span>
        </li>`;
      })}
    </ul>
    <button class="primary" part="button button-primary" type="button" @click=${reopen}>
      ${words.backToItems}
    </button>
  </section>`;
}
