import type {Session} from '../core/session.ts';
import {RelationshipTestStartEvent} from '../events/start-event.ts';
import {referenceTo} from '../events/test-reference.ts';
import type {JourneyOptions} from './journey-options.ts';

/** Tells the page that the visitor started, or went on with what was there. */
export function tellStart(host: HTMLElement, options: JourneyOptions, resumed: boolean): void {
  const test = options.test();
  const {source} = options.wishes;
  if (!test) return;
  const detail = {test: referenceTo(test), resumed, ...(source !== null && {source})};
  host.dispatchEvent(new RelationshipTestStartEvent(detail));
}

/** Takes the visitor to where the session is, and says so. */
export function arrive(options: JourneyOptions, {phase, position, order}: Session): void {
  options.arrived();
  if (phase !== 'items') return;
  const said = options.messages().items.positionSaid(position + 1, order.length);
  // The focus goes past the instruction: it is said once, before the first item.
  const instruction = position === 0 && options.test()?.instruction;
  options.say(instruction ? `${instruction.value} ${said}` : said);
}
