import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {TakingMessages} from '../messages/messages.ts';

/** What the visitor sees when something did not load: a kind sentence and a next step. */
export function faultView({fault}: TakingMessages, retry: () => void): TemplateResult {
  return html`<div class="fault" part="fault">
    <h2 class="heading" tabindex="-1">${fault.title}</h2>
    <p>${navigator.onLine ? fault.text : fault.offline}</p>
    <button class="primary" part="button button-primary" type="button" @click=${retry}>
      ${fault.retry}
    </button>
  </div>`;
}
