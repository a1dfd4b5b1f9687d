import type {Session} from '../core/session.ts';
import type {TakingMessages} from '../messages/messages.ts';
import {make, makeButton, put, type View} from '../first/draw.ts';

interface EarlierProps {
  readonly session: Session;
  readonly messages: TakingMessages;
}

/** The ways on for a visitor who has been here before: go on, begin again, or leave no trace. */
export function earlierView(on: {
  readonly resume: () => void;
  readonly start: () => void;
  readonly restart: () => void;
}): View<EarlierProps> {
  const answered = make('p', {class: 'earlier'});
  const resume = makeButton({class: 'primary', part: 'button button-primary'}, on.resume);
  const again = makeButton({class: 'plain', part: 'button'}, on.start);
  const clear = makeButton({class: 'plain', part: 'button'}, on.restart);
  return {
    node: make('div', {class: 'actions', part: 'earlier'}, answered, resume, again, clear),
    draw({session: {answers, order, phase}, messages: {intro}}) {
      put(answered, {textContent: intro.answered(answers.size, order.length)});
      put(resume, {textContent: phase === 'done' ? intro.seeResult : intro.resume});
      put(again, {textContent: intro.startAgain});
      put(clear, {textContent: intro.clear});
    },
  };
}
