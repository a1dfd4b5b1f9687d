import type {TakingMessages} from '../messages/messages.ts';
import {make, makeButton, put, type View} from './draw.ts';

/** What the visitor sees when something did not load: a kind sentence and a next step. */
export function faultView(retry: () => void): View<TakingMessages> {
  const title = make('h2', {class: 'heading', tabindex: -1});
  const text = make('p');
  const button = makeButton({class: 'primary', part: 'button button-primary'}, retry);
  return {
    node: make('div', {class: 'fault', part: 'fault'}, title, text, button),
    draw({fault}) {
      put(title, {textContent: fault.title});
      put(text, {textContent: navigator.onLine ? fault.text : fault.offline});
      put(button, {textContent: fault.retry});
    },
  };
}
