import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {RelationshipTest} from '../core/model.ts';
import {isEnough} from '../core/scoring/enough.ts';
import {openItems} from '../core/session-open.ts';
import {canFinish, finish, goTo} from '../core/session-review.ts';
import {back} from '../core/session-steps.ts';
import type {Session, Transition} from '../core/session.ts';
import type {Messages} from '../messages/messages.ts';
import {phrase} from './phrase.ts';

export interface ReviewProps {
  readonly test: RelationshipTest;
  readonly session: Session;
  readonly messages: Messages;
  /** Makes a transition, and takes the visitor there. */
  readonly go: (transition: Transition) => void;
}

/** The items that are still open, each a way back to it, and the way on where there is one. */
export function reviewView({test, session, messages, go}: ReviewProps): TemplateResult {
  const {review, items: words} = messages;
  const items = openItems(session, test);
  const mayFinish = canFinish(session, test);
  const enough = hasEnough(session, test);
  return html`<section class="review" part="review">
    <h2 class="heading" tabindex="-1">${review.title(items.length)}</h2>
    <p>${!mayFinish ? review.required : enough ? review.optional : review.tooFew}</p>
    <ul class="open-items">
      ${items.map(
        (item) =>
          html`<li>
            <button
              class="open-item"
              type="button"
              @click=${() => go((now) => goTo(now, test, item.id))}
            >
              <span>${phrase(item.wording, messages)}</span>
              <span class="go">${review.answer}</span>
            </button>
          </li>`,
      )}
    </ul>
    <div class="ways">
      <button class="plain" part="button back" type="button" @click=${() => go(back)}>
        ${words.back}
      </button>
      ${
        mayFinish
          ? html`<button
              class=${enough ? 'primary' : 'quiet'}
              part="button ${enough ? 'button-primary' : ''}"
              type="button"
              @click=${() => go(finish)}
            >
              ${review.seeResult}
            </button>`
          : ''
      }
    </div>
  </section>`;
}

/** Whether every dimension has the share of answers that a score needs. */
function hasEnough(
  {answers}: Session,
  {dimensions, items, minimumAnswered}: RelationshipTest,
): boolean {
  return dimensions.every(({id}) => {
    const own = items.filter((item) => item.kind === 'likert' && item.dimension === id);
    const answered = own.filter((item) => answers.has(item.id)).length;
    return own.length === 0 || isEnough(answered, own.length, minimumAnswered);
  });
}
