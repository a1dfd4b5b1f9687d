import type {TakingMessages} from '../messages/messages.ts';
import {make, put, type View} from './draw.ts';

/** What stands where the test will be, in its measure. */
export function skeletonView(): View<TakingMessages> {
  const words = make('span', {class: 'said'});
  const bones = ['title', '', '', 'short', 'action'].map((kind) =>
    make('i', {class: `bone ${kind}`}),
  );
  const values = {class: 'skeleton', part: 'skeleton', 'aria-busy': 'true'};
  return {
    node: make('div', values, words, ...bones),
    draw: ({loading}) => void put(words, {textContent: loading}),
  };
}
