import {itemKind} from '../../widget/core/check/rules/quiz-item.ts';
import {count, facts, sizeOf, words} from './words.ts';

/** What an item's preview reads. */
export interface ItemView {
  readonly kind?: unknown;
  readonly keying?: unknown;
  readonly dimension?: unknown;
  readonly options?: unknown;
  readonly expectedAnswer?: unknown;
}

/** How an item counts, at a glance: `− reversed · Pursuit`, `4 choices`, `Attention: expects 2`. */
export function itemLine(item: ItemView): string {
  switch (itemKind(item.kind)) {
    case 'options':
      return count(sizeOf(item.options), 'choice');
    case 'attention':
      return `Attention: expects ${typeof item.expectedAnswer === 'number' ? item.expectedAnswer : '…'}`;
    case 'likert':
      return facts(keyingWords(item.keying), words(item.dimension) ?? 'No dimension yet');
  }
}

function keyingWords(keying: unknown): string {
  if (keying === '-') return '− reversed';
  return keying === '+' ? '+ as answered' : 'No direction yet';
}
