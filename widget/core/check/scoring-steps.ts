import {answerTo, isAnswerTo} from '../answer.ts';
import type {QuizItem, RelationshipTest} from '../model.ts';
import type {Answer, Answers} from '../result.ts';
import {keyed} from '../scoring/keyed.ts';

/** How one answer went into the result. */
export interface ScoringStep {
  readonly item: QuizItem;
  /** As it was given, or `null` when the item was skipped or the answer is none it offers. */
  readonly raw: Answer | null;
  /** As it counts, turned around where the item is reverse-keyed; `null` when it has no score. */
  readonly keyed: number | null;
  /** Points that the choice gives, by pattern id. */
  readonly points: ReadonlyMap<string, number>;
}

/** How a result came about, item by item, in the order of the test. */
export function scoringSteps(test: RelationshipTest, answers: Answers): readonly ScoringStep[] {
  return test.items.map((item) => {
    const given = answerTo(answers, item.id);
    const raw = isAnswerTo(item, given) ? given : null;
    const option = item.kind === 'options' ? item.options.find(({key}) => key === raw) : undefined;
    return {
      item,
      raw,
      keyed: item.kind === 'likert' && typeof raw === 'number' ? keyed(item, raw) : null,
      points: option?.points ?? new Map(),
    };
  });
}
