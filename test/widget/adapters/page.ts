import {score} from '../../../widget/core/scoring/score.ts';
import {
  RelationshipTestResultEvent,
  RelationshipTestShareEvent,
  RelationshipTestStartEvent,
  RelationshipTestUnlockEvent,
} from '../../../widget/events/events.ts';
import {dimension, likert, quarters, relationshipTest, scale} from '../core/sample.ts';

const test = relationshipTest({
  dimensions: [dimension('pursuit'), dimension('withdrawal'), dimension('mixed')],
  items: [
    ...['a', 'b', 'c'].map((id) => likert(id)),
    likert('d', {dimension: 'withdrawal'}),
    likert('e', {dimension: 'mixed'}),
    likert('f', {dimension: 'mixed', scale: scale(1, 5)}),
  ],
  patterns: quarters,
});
const {id, slug, revision} = test;

/** What a test tells its page, in the order of a visit. */
export const happened = {
  start: () => new RelationshipTestStartEvent({test: {id, slug, revision}, resumed: false}),
  result: () =>
    new RelationshipTestResultEvent({
      result: score(test, {a: 5, b: 5, c: 6, d: 2}),
      answers: {a: 5, b: 5, c: 6, d: 2},
    }),
  unlock: () => new RelationshipTestUnlockEvent({kind: 'email', pattern: 'pursuing'}),
  share: () =>
    new RelationshipTestShareEvent({kind: 'link', url: 'https://a.example/#relationship-test=1'}),
} as const;

/** A page on which all of it happens. */
export function visit(page: EventTarget): void {
  for (const event of Object.values(happened)) page.dispatchEvent(event());
}
