import type {QuizItem} from './model.ts';
import type {Answer, Answers} from './result.ts';

/** The answer given to an item, or `null`. Safe for ids such as `constructor`. */
export function answerTo(answers: Answers, item: string): Answer | null {
  return Object.hasOwn(answers, item) ? (answers[item] ?? null) : null;
}

/** Whether the value is one of the points or options that the item offers. */
export function isAnswerTo(item: QuizItem, value: unknown): value is Answer {
  if (item.kind === 'options') return item.options.some((option) => option.key === value);
  const {lo, hi} = item.scale;
  return typeof value === 'number' && Number.isInteger(value) && value >= lo && value <= hi;
}

/**
 * What an answer's meaning depends on: the item's revision and, since a response scale is a
 * document of its own, its ends. An answer is kept for a changed test only while this is equal.
 */
export function answerBasis(item: QuizItem): string {
  if (item.kind === 'options') return item.revision;
  return `${item.revision}:${item.scale.lo}:${item.scale.hi}`;
}
