import type {TestFace} from '../core/face.ts';
import {answerOf, currentItems, currentStep, progress} from '../core/session-view.ts';
import {stepSize} from '../core/session.ts';
import type {Session} from '../core/session.ts';
import type {TakingMessages} from '../messages/messages.ts';
import {make, makeButton, put, resize, type View} from './draw.ts';
import {itemView, type ItemProps} from './item.ts';
import {worded} from './words.ts';

export interface StepProps {
  readonly test: TestFace;
  readonly session: Session;
  readonly messages: TakingMessages;
  /** About how long the open items take, in words. */
  readonly timeLeft: string;
  /** What the visitor was just asked to do, or nothing. */
  readonly reminder: string;
}

/** What a step tells of. */
export interface StepActions {
  /** Something happened to the items. */
  input(event: Event): void;
  next(): void;
  back(): void;
}

/** What a step hears of a finger, a mouse and a keyboard. */
const HEARD = ['pointerdown', 'click', 'change', 'keydown', 'keyup'];

/** One step of the test: how far, the items, and the ways on and back. */
export function stepView(on: StepActions): View<StepProps> {
  const line = make('i', {class: 'line'});
  const position = make('span', {part: 'position'});
  const left = make('span', {part: 'time-left'});
  const instruction = make('p', {class: 'instruction', part: 'instruction'});
  const place = make('div');
  const items: View<ItemProps>[] = [];
  const reminder = make('p', {class: 'reminder', 'aria-hidden': 'true'});
  const back = makeButton({class: 'plain', part: 'button back'}, () => on.back());
  const next = make('button', {type: 'submit'});
  const node = make(
    'form',
    {class: 'step', part: 'step'},
    make('div', {class: 'progress', part: 'progress', 'aria-hidden': 'true'}, line),
    make('p', {class: 'whereabouts'}, position, left),
    instruction,
    place,
    reminder,
    make('div', {class: 'ways', part: 'navigation'}, back, next),
  );
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    on.next();
  });
  let onward = '';
  // What was chosen is not skipped, also before somebody draws that.
  place.addEventListener('change', () => put(next, {textContent: onward}));
  for (const type of HEARD) place.addEventListener(type, (event) => on.input(event));
  return {
    node,
    draw({test, session, messages, timeLeft, reminder: reminded}) {
      const shown = currentItems(session, test);
      const {answered, total} = progress(session);
      const open = shown.some(({id}) => answerOf(session, id) === null);
      const skips = open && test.allowSkip;
      put(line, {style: `--share: ${answered / total}`});
      put(position, {textContent: whereabouts(session, test, messages)});
      put(left, {textContent: timeLeft});
      put(instruction, {hidden: !test.instruction, ...worded(test.instruction, messages)});
      put(place, {class: currentStep(session, test) % 2 ? 'items odd' : 'items'});
      resize(place, items, shown.length, itemView);
      for (const [index, item] of shown.entries()) {
        items[index]?.draw({item, given: answerOf(session, item.id), messages});
      }
      put(reminder, {textContent: reminded});
      put(back, {
        textContent: messages.items.back,
        disabled: session.position < stepSize(test),
      });
      onward = wayOn(session, test, messages);
      put(next, {
        class: open ? 'quiet' : 'primary',
        part: open ? 'button next' : 'button button-primary next',
        textContent: skips ? messages.items.skip : onward,
      });
    },
  };
}

/** Where the visitor is, in few words: "8 of 24". */
function whereabouts(session: Session, test: TestFace, {items, intro}: TakingMessages): string {
  const {answered, total} = progress(session);
  return stepSize(test) === 1
    ? items.position(session.position + 1, total)
    : intro.answered(answered, total);
}

/** What the way on is called, where it does not skip. */
function wayOn(session: Session, test: TestFace, {items}: TakingMessages): string {
  const {answered, total} = progress(session);
  const isLast = session.position + stepSize(test) >= total;
  return isLast && answered === total ? items.finish : items.next;
}
