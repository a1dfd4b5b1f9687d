import {itemKind} from '../../widget/core/check/rules/quiz-item.ts';
import type {StudioWords} from '../words/en.ts';
import {facts, firstWords, sizeOf} from './words.ts';

/** What an item's preview reads. */
export interface ItemView {
  readonly kind?: unknown;
  readonly keying?: unknown;
  readonly dimension?: unknown;
  readonly options?: unknown;
  readonly expectedAnswer?: unknown;
}

/** How an item counts, at a glance: `− reversed · Pursuit`, `4 choices`, `Attention: expects 2`. */
export function itemLine(lines: StudioWords['lines'], item: ItemView): string {
  switch (itemKind(item.kind)) {
    case 'options':
      return lines.choices(sizeOf(item.options));
    case 'attention':
      return lines.expects(
        typeof item.expectedAnswer === 'number' ? String(item.expectedAnswer) : '…',
      );
    case 'likert':
      return facts(
        keyingWords(lines, item.keying),
        firstWords(item.dimension) ?? lines.noDimension,
      );
  }
}

function keyingWords(lines: StudioWords['lines'], keying: unknown): string {
  if (keying === '-') return lines.reversed;
  return keying === '+' ? lines.asAnswered : lines.noDirection;
}
