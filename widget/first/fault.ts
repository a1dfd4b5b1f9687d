import type {TakingMessages} from '../messages/messages.ts';
import {make, makeButton, put} from './draw.ts';

/** What the visitor sees when something did not load: a kind sentence and a next step. */
export function faultView({fault}: TakingMessages, retry: () => void): HTMLElement {
  const button = makeButton({class: 'primary', part: 'button button-primary'}, retry);
  return make(
    'div',
    {class: 'fault', part: 'fault'},
    make('h2', {class: 'heading', tabindex: -1}, fault.title),
    make('p', {}, navigator.onLine ? fault.text : fault.offline),
    put(button, {textContent: fault.retry}),
  );
}
