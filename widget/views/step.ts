import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {RelationshipTest} from '../core/model.ts';
import {answerOf, currentItems, currentStep, progress} from '../core/session-view.ts';
import {stepSize} from '../core/session.ts';
import type {Session} from '../core/session.ts';
import type {TakingMessages} from '../messages/messages.ts';
import {itemView} from './item.ts';
import {dirOf, langOf} from './text.ts';

export interface StepProps {
  readonly test: RelationshipTest;
  readonly session: Session;
  readonly messages: TakingMessages;
  /** Hears what happens to the items. */
  readonly input: EventListenerObject;
  /** About how long the open items take, in words. */
  readonly timeLeft: string;
  /** What the visitor was just asked to do, or nothing. */
  readonly reminder: string;
  readonly next: (event: Event) => void;
  readonly back: () => void;
}

/**
 * One step of the test: how far, the items, and the ways on and back. Words that change in place
 * are set whole, since a translating browser may have put elements of its own around them.
 */
export function stepView({
  test,
  session,
  messages,
  reminder,
  timeLeft,
  input,
  next,
  back,
}: StepProps): TemplateResult {
  const items = currentItems(session, test);
  const {answered, total} = progress(session);
  const {instruction} = test;
  const open = items.some(({id}) => answerOf(session, id) === null);
  const word = open && test.allowSkip ? messages.items.skip : wayOn(session, test, messages);
  return html`<form class="step" part="step" novalidate @submit=${next}>
    <div class="progress" part="progress" aria-hidden="true">
      <i class="line" .style=${`--share: ${answered / total}`}></i>
    </div>
    <p class="whereabouts">
      <span part="position" .textContent=${position(session, test, messages)}></span>
      <span part="time-left" .textContent=${timeLeft}></span>
    </p>
    ${
      instruction &&
      html`<p
        class="instruction"
        part="instruction"
        lang=${langOf(instruction, messages)}
        dir=${dirOf(instruction, messages)}
      >
        ${instruction.value}
      </p>`
    }
    <div
      class="items ${currentStep(session, test) % 2 ? 'odd' : ''}"
      @pointerdown=${input}
      @click=${input}
      @change=${input}
      @keydown=${input}
      @keyup=${input}
    >
      ${items.map((item, index) => itemView(item, index, answerOf(session, item.id), messages))}
    </div>
    <p class="reminder" aria-hidden="true" .textContent=${reminder}></p>
    <div class="ways" part="navigation">
      <button
        class="plain"
        part="button back"
        type="button"
        ?disabled=${session.position < stepSize(test)}
        @click=${back}
      >
        ${messages.items.back}
      </button>
      <button
        class=${open ? 'quiet' : 'primary'}
        part="button ${open ? '' : 'button-primary'} next"
        type="submit"
        .textContent=${word}
      ></button>
    </div>
  </form>`;
}

/** Where the visitor is, in few words: "8 of 24". */
function position(
  session: Session,
  test: RelationshipTest,
  {items, intro}: TakingMessages,
): string {
  const {answered, total} = progress(session);
  return stepSize(test) === 1
    ? items.position(session.position + 1, total)
    : intro.answered(answered, total);
}

/** What the way on is called, where it does not skip. */
function wayOn(session: Session, test: RelationshipTest, {items}: TakingMessages): string {
  const {answered, total} = progress(session);
  const isLast = session.position + stepSize(test) >= total;
  return isLast && answered === total ? items.finish : items.next;
}
