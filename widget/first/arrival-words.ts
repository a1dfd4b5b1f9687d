import type {TestFace} from '../core/face.ts';
import type {Session} from '../core/session.ts';
import type {TakingMessages} from '../messages/messages.ts';

/** What is said to a visitor who comes to a step. */
export function arrivalWords(
  {instruction}: TestFace,
  {position, order}: Session,
  {items}: TakingMessages,
): string {
  const said = items.positionSaid(position + 1, order.length);
  // The focus goes past the instruction: it is said once, before the first item.
  return position === 0 && instruction ? `${instruction.value} ${said}` : said;
}
