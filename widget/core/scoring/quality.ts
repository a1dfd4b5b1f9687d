import {answerTo} from '../answer.ts';
import type {AttentionItem, QuizItem} from '../model.ts';
import type {Answers, QualityFlags} from '../result.ts';
import {acquiescence} from './acquiescence.ts';
import {isLikert} from './range.ts';
import {answerSpread, isStraightLining, longestRun} from './runs.ts';
import {isSpeeding} from './speeding.ts';

/**
 * Soft hints at how the answers came about.
 *
 * @param items the items shown, in the order shown
 * @param answers raw answers, already known to fit their items
 * @param milliseconds active time of the whole test, or `null` when it is not known
 */
export function qualityFlags(
  items: readonly QuizItem[],
  answers: Answers,
  milliseconds: number | null,
): QualityFlags {
  const raw = items
    .filter((item) => item.kind !== 'options')
    .map((item) => answerTo(answers, item.id))
    .map((answer) => (typeof answer === 'number' ? answer : null));
  const answered = items.filter((item) => answerTo(answers, item.id) !== null).length;
  return {
    longestRun: longestRun(raw),
    answerSpread: answerSpread(raw),
    straightLining: isStraightLining(raw),
    speeding: isSpeeding(milliseconds, answered),
    missedAttention: items
      .filter((item) => item.kind === 'attention')
      .filter((item) => isMissed(item, answers))
      .map((item) => item.id),
    acquiescence: acquiescence(items.filter(isLikert), answers),
  };
}

/** An attention item that was answered, but otherwise than asked. A blank is not a miss. */
function isMissed({id, expected}: AttentionItem, answers: Answers): boolean {
  const given = answerTo(answers, id);
  return given !== null && given !== expected;
}
