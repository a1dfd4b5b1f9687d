import type {Session} from '../core/session.ts';
import {RelationshipTestStartEvent} from '../events/start-event.ts';
import {referenceTo} from '../events/test-reference.ts';
import {arrivalWords} from '../first/arrival-words.ts';
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
export function arrive(options: JourneyOptions, session: Session): void {
  options.arrived();
  const test = options.test();
  if (session.phase !== 'items' || !test) return;
  options.say(arrivalWords(test, session, options.messages()));
}
