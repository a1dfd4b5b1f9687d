import type {TakingMessages} from '../messages/messages.ts';
import {make} from './draw.ts';

/** What stands where the test will be, in its measure. */
export function skeletonView({loading}: TakingMessages): HTMLElement {
  return make(
    'div',
    {class: 'skeleton', part: 'skeleton', 'aria-busy': 'true'},
    make('span', {class: 'said'}, loading),
    ...['title', '', '', 'short', 'action'].map((kind) => make('i', {class: `bone ${kind}`})),
  );
}
