import type {
  RelationshipTestUnlockRequestEvent,
  UnlockAnswer,
} from '../events/unlock-request-event.ts';

/**
 * What the page answers to a request, or `null` when no listener takes it.
 * @throws what a listener threw instead of answering: a page that fails has not said yes
 */
export function askPage(
  host: HTMLElement,
  request: RelationshipTestUnlockRequestEvent,
): Promise<UnlockAnswer> | null {
  const faults: ErrorEvent[] = [];
  // What a listener throws is reported here, and not to who sent the event.
  const note = (fault: ErrorEvent) => void faults.push(fault);
  window.addEventListener('error', note);
  host.dispatchEvent(request);
  window.removeEventListener('error', note);
  const [fault] = faults;
  if (fault && !request.answer) {
    throw new Error('A listener of relationship-test-unlock-request failed.', {
      cause: fault.error,
    });
  }
  return request.answer;
}
