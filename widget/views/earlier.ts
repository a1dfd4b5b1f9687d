import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Session} from '../core/session.ts';
import type {TakingMessages} from '../messages/messages.ts';

/** The ways on for a visitor who has been here before: go on, begin again, or leave no trace. */
export function earlierView(
  {answers, order, phase}: Session,
  {intro}: TakingMessages,
  on: {readonly resume: () => void; readonly start: () => void; readonly restart: () => void},
): TemplateResult {
  return html`<div class="actions" part="earlier">
    <p class="earlier">${intro.answered(answers.size, order.length)}</p>
    <button class="primary" part="button button-primary" type="button" @click=${on.resume}>
      ${phase === 'done' ? intro.seeResult : intro.resume}
    </button>
    <button class="plain" part="button" type="button" @click=${on.start}>
      ${intro.startAgain}
    </button>
    <button class="plain" part="button" type="button" @click=${on.restart}>${intro.clear}</button>
  </div>`;
}
