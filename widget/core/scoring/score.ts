import {answerTo, isAnswerTo} from '../answer.ts';
import type {Pattern, QuizItem, RelationshipTest} from '../model.ts';
import {SCORING_VERSION} from '../result.ts';
import type {Answers, Result} from '../result.ts';
import {dimensionScore} from './dimension-score.ts';
import {placement} from './placement.ts';
import {qualityFlags} from './quality.ts';
import {isLikert, rangeOf} from './range.ts';

/** How the answers came about, as far as it is known. */
export interface Sitting {
  /** Item ids in the order shown; by default the authored order. */
  readonly order?: readonly string[] | undefined;
  /**
   * Ids of the items that were shown; by default all. An item that was not shown leaves every
   * count, unlike one that was shown and skipped.
   */
  readonly shown?: readonly string[] | undefined;
  /** Active time in milliseconds. */
  readonly milliseconds?: number | undefined;
}

/**
 * Scores a test. The same test and answers give the same result everywhere, but for the last
 * digits of percentiles and probabilities, where engines may differ in `Math.exp`. What is not
 * known is `null`. An answer that its item does not offer counts as none.
 */
export function score(test: RelationshipTest, answers: Answers, sitting: Sitting = {}): Result {
  const shown = shownItems(test, sitting);
  const valid = validAnswers(shown, answers);
  const likert = shown.filter(isLikert);
  const dimensions = test.dimensions.map((dimension) =>
    dimensionScore(
      dimension,
      likert.filter((item) => item.dimension === dimension.id),
      valid,
      rangeOf(test, dimension.id),
      test.minimumAnswered,
    ),
  );
  const choices = shown.filter((item) => item.kind === 'options');
  const {patterns, first, nearBorder, neighbours} = placement(test, dimensions, choices, valid);
  const [pattern = null] = first.map(named);
  return {
    test: {id: test.id, slug: test.slug, revision: test.revision},
    scoringVersion: SCORING_VERSION,
    answered: Object.keys(valid).length,
    shown: shown.length,
    dimensions,
    pattern,
    tied: first.length > 1 ? first.map(named) : [],
    nearBorder,
    neighbours: neighbours.map(named),
    patterns,
    quality: qualityFlags(shown, valid, sitting.milliseconds ?? null),
  };
}

/** The items shown, in the order shown; those that the order does not name come last. */
function shownItems(test: RelationshipTest, {order, shown}: Sitting): readonly QuizItem[] {
  const items = shown ? test.items.filter(({id}) => shown.includes(id)) : test.items;
  if (!order) return items;
  const places = new Map(order.map((id, index) => [id, index]));
  const rank = ({id}: QuizItem): number => places.get(id) ?? order.length;
  return items.toSorted((a, b) => rank(a) - rank(b));
}

function validAnswers(items: readonly QuizItem[], answers: Answers): Answers {
  return Object.fromEntries(
    items.flatMap((item) => {
      const given = answerTo(answers, item.id);
      return isAnswerTo(item, given) ? [[item.id, given]] : [];
    }),
  );
}

function named({id, key}: Pattern): {readonly id: string; readonly key: string} {
  return {id, key};
}
