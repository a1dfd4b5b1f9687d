import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {RelationshipTest} from '../../../widget/core/model.ts';
import {score} from '../../../widget/core/scoring/score.ts';
import {canFinish, finish, goTo, review} from '../../../widget/core/session-review.ts';
import {
  beginWith,
  createSession,
  currentIds,
  inStepsOf,
  start,
} from '../../../widget/core/session.ts';
import {rawAnswers} from '../../../widget/core/session-answers.ts';
import {unanswered, openItems, timeLeft} from '../../../widget/core/session-open.ts';
import {
  answer,
  back,
  canGoNext,
  clearAnswer,
  next,
  reopen,
  restart,
  spend,
  toOpenItem,
} from '../../../widget/core/session-steps.ts';
import {answerOf, currentItems, currentStep, progress} from '../../../widget/core/session-view.ts';
import type {Session} from '../../../widget/core/session.ts';
import {attention, choice, likert, relationshipTest} from './sample.ts';

const five = relationshipTest({items: ['a', 'b', 'c', 'd', 'e'].map((id) => likert(id))});
const strict: RelationshipTest = {...five, allowSkip: false};
const pairs: RelationshipTest = {...five, itemsPerStep: 2};

const started = (test: RelationshipTest = five): Session =>
  start(createSession(test, 'seed'), 1_700_000_000_000);

function answeredAll(test: RelationshipTest): Session {
  return test.items.reduce(
    (session, {id}) => next(answer(session, test, id, 4), test),
    started(test),
  );
}

describe('a new session', () => {
  it('waits at the introduction with the authored order', () => {
    expect(createSession(five, 'seed')).toMatchObject({
      test: 'test-sample',
      revision: five.revision,
      phase: 'intro',
      order: ['a', 'b', 'c', 'd', 'e'],
      startedAt: null,
      position: 0,
    });
  });

  it('is shuffled by its seed where the test says so', () => {
    const shuffled: RelationshipTest = {...five, itemOrder: 'shuffled'};
    const {order} = createSession(shuffled, 'another seed');
    expect(order.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(order).not.toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(createSession(shuffled, 'another seed').order).toEqual(order);
  });

  it('starts once, and only with items', () => {
    const session = started();
    expect(session).toMatchObject({phase: 'items', startedAt: 1_700_000_000_000});
    expect(start(session, 5)).toBe(session);
    const empty = createSession({...five, items: []}, 'seed');
    expect(start(empty, 5)).toBe(empty);
  });
});

describe('a session that began before all of the test was known', () => {
  const shuffled: RelationshipTest = {...five, itemOrder: 'shuffled'};
  const early = createSession({...shuffled, revision: ''}, 'early');

  it('goes on in the same order, with the revision that is known by now', () => {
    expect(beginWith(shuffled, start(early, 7))).toEqual({
      ...start(early, 7),
      revision: five.revision,
    });
  });

  it('is at the introduction as long as nobody started', () => {
    expect(beginWith(shuffled, early)).toMatchObject({phase: 'intro', startedAt: null});
  });
});

describe('the items on a step', () => {
  it('are as many as the page wants, or all', () => {
    expect(['3', '2.9', 'all'].map((wish) => inStepsOf(five, wish).itemsPerStep)).toEqual([
      3, 2, 5,
    ]);
  });

  it('are as many as the editor chose where the page wants none, or nonsense', () => {
    const wishes = [null, '', '0', '-1', 'many', 'NaN'];
    expect(wishes.map((wish) => inStepsOf(pairs, wish))).toEqual(wishes.map(() => pairs));
  });
});

describe('answering', () => {
  it('keeps the value with what it was an answer to', () => {
    const session = answer(started(), five, 'a', 6);
    expect(session.answers.get('a')).toEqual({value: 6, basis: 'r1:1:7'});
    expect(answerOf(session, 'a')).toBe(6);
    expect(answerOf(session, 'b')).toBeNull();
    expect(rawAnswers(session)).toEqual({a: 6});
  });

  it('anew replaces the value and leaves the pace alone', () => {
    const session = answer(started(), five, 'a', 6);
    const changed = answer(session, five, 'a', 2);
    expect(answerOf(changed, 'a')).toBe(2);
    expect(changed.pace).toEqual(session.pace);
    expect(answerOf(session, 'a')).toBe(6);
  });

  it('changes nothing with the same value, an unknown item or a value not offered', () => {
    const session = answer(started(), five, 'a', 6);
    expect(answer(session, five, 'a', 6)).toBe(session);
    expect(answer(session, five, 'nobody', 6)).toBe(session);
    expect(answer(session, five, 'b', 9)).toBe(session);
    expect(answer(session, five, 'b', 'often')).toBe(session);
  });

  it('takes options and attention checks too', () => {
    const test = relationshipTest({items: [choice('pick', {x: {}}), attention('check')]});
    const session = answer(answer(started(test), test, 'pick', 'x'), test, 'check', 2);
    expect(rawAnswers(session)).toEqual({pick: 'x', check: 2});
  });

  it('is over when the session is, and has not begun before it starts', () => {
    const done = answeredAll(five);
    expect(answer(done, five, 'a', 1)).toBe(done);
    const waiting = createSession(five, 'seed');
    expect(answer(waiting, five, 'a', 1)).toBe(waiting);
  });

  it('can be taken back where skipping is allowed', () => {
    const session = answer(started(), five, 'a', 6);
    expect(rawAnswers(clearAnswer(session, five, 'a'))).toEqual({});
    expect(clearAnswer(session, five, 'b')).toBe(session);
    expect(clearAnswer(session, strict, 'a')).toBe(session);
  });
});

describe('walking through the steps', () => {
  it('goes on and back by one step of items', () => {
    const first = started(pairs);
    expect(currentIds(first, pairs)).toEqual(['a', 'b']);
    const second = next(first, pairs);
    expect(currentItems(second, pairs).map(({id}) => id)).toEqual(['c', 'd']);
    expect(currentStep(second, pairs)).toBe(1);
    const third = next(second, pairs);
    expect(currentIds(third, pairs)).toEqual(['e']);
    expect(currentIds(back(third, pairs), pairs)).toEqual(['c', 'd']);
    expect(back(first, pairs)).toBe(first);
  });

  it('keeps the place when the number of items on a step changes', () => {
    const fourth = goTo(started(), five, 'd');
    expect(currentIds(fourth, five)).toEqual(['d']);
    expect(currentIds(fourth, pairs)).toEqual(['c', 'd']);
    expect(currentIds(next(fourth, pairs), pairs)).toEqual(['e']);
  });

  it('waits for answers where skipping is not allowed', () => {
    const session = started(strict);
    expect(canGoNext(session, strict)).toBe(false);
    expect(next(session, strict)).toBe(session);
    const answered = answer(session, strict, 'a', 4);
    expect(currentIds(next(answered, strict), strict)).toEqual(['b']);
  });

  it('leads to what is still open on a step with several items', () => {
    const pairs = {...five, allowSkip: false, itemsPerStep: 2};
    const session = answer(started(), pairs, 'a', 4);
    expect(toOpenItem(session, pairs).position).toBe(1);
    expect(toOpenItem(session, five)).toBe(session);
    const complete = answer(session, pairs, 'b', 4);
    expect(toOpenItem(complete, pairs)).toBe(complete);
  });

  it('jumps to an item, but not over an open one where skipping is not allowed', () => {
    const session = started();
    expect(currentIds(goTo(session, five, 'd'), five)).toEqual(['d']);
    expect(goTo(session, five, 'a')).toBe(session);
    expect(goTo(session, five, 'nobody')).toBe(session);
    const first = answer(started(strict), strict, 'a', 4);
    expect(currentIds(goTo(first, strict, 'b'), strict)).toEqual(['b']);
    expect(goTo(first, strict, 'c')).toBe(first);
  });

  it('ends with the result when all is answered, else with the review', () => {
    expect(answeredAll(five).phase).toBe('done');
    const last = goTo(answer(started(), five, 'b', 4), five, 'e');
    const reviewed = next(last, five);
    expect(reviewed.phase).toBe('review');
    expect(unanswered(reviewed)).toEqual(['a', 'c', 'd', 'e']);
    expect(openItems(reviewed, five).map(({id}) => id)).toEqual(['a', 'c', 'd', 'e']);
    expect(currentIds(back(reviewed, five), five)).toEqual(['e']);
    expect(goTo(reviewed, five, 'c')).toMatchObject({phase: 'items', position: 2});
    expect(review(reviewed)).toBe(reviewed);
  });

  it('finishes with open items only where skipping is allowed', () => {
    expect(finish(review(started()), five).phase).toBe('done');
    const open = review(started(strict));
    expect(canFinish(open, strict)).toBe(false);
    expect(finish(open, strict)).toBe(open);
    const done = answeredAll(strict);
    expect(done.phase).toBe('done');
    expect(finish(done, strict)).toBe(done);
  });

  it('is scored with its order and time', () => {
    const session = {...answeredAll(five), activeMilliseconds: 9000};
    const {order, activeMilliseconds: milliseconds} = session;
    const result = score(five, rawAnswers(session), {order, milliseconds});
    expect(result.dimensions[0]?.score).toBe(4);
    expect(result.quality.speeding).toBe(true);
  });

  it('goes from a result back to what is open, with every answer', () => {
    const done = finish(answer(started(), five, 'a', 4), five);
    expect(reopen(done)).toEqual({...done, phase: 'review'});
    const asked = started();
    expect(reopen(asked)).toBe(asked);
  });

  it('starts over from the introduction, with nothing kept', () => {
    const done = answeredAll(five);
    expect(restart(done, five, 'new')).toEqual(createSession(five, 'new'));
    const waiting = createSession(five, 'seed');
    expect(restart(waiting, five, 'new')).toBe(waiting);
  });
});

describe('time', () => {
  it('counts while items are open, forwards only', () => {
    const session = spend(spend(started(), 400), 600);
    expect(session.activeMilliseconds).toBe(1000);
    for (const odd of [0, -5, Number.NaN, Infinity]) expect(spend(session, odd)).toBe(session);
    const waiting = createSession(five, 'seed');
    expect(spend(waiting, 400)).toBe(waiting);
  });

  it('left is told after four answers, at the median pace', () => {
    const paces = [3000, 90_000, 5000, 4000];
    const items = ['a', 'b', 'c', 'd'];
    let session = started();
    for (const [index, id] of items.entries()) {
      expect(timeLeft(session)).toBeNull();
      session = answer(spend(session, paces[index] ?? 0), five, id, 4);
    }
    expect(session.pace).toEqual(paces);
    expect(timeLeft(session)).toBe(4500);
    expect(timeLeft(answer(spend(session, 4400), five, 'e', 4))).toBe(0);
  });

  it('left follows the latest answers', () => {
    const many = relationshipTest({
      items: Array.from({length: 40}, (_, index) => likert(`i${index}`)),
    });
    let session = started(many);
    for (let index = 0; index < 30; index++) {
      session = answer(spend(session, index < 15 ? 9000 : 2000), many, `i${index}`, 4);
    }
    expect(timeLeft(session)).toBe(10 * 2000);
  });

  it('shows as progress of all items', () => {
    expect(progress(answer(started(), five, 'c', 1))).toEqual({answered: 1, total: 5});
  });
});

describe('any way through a session', () => {
  type Move = (session: Session, test: RelationshipTest) => Session;
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'nobody', '__proto__');
  const moves: fc.Arbitrary<Move> = fc.oneof(
    fc.constant<Move>((session) => start(session, 7)),
    fc.tuple(id, fc.oneof(fc.integer({min: 0, max: 8}), fc.string())).map(
      ([item, value]): Move =>
        (session, test) =>
          answer(session, test, item, value),
    ),
    id.map(
      (item): Move =>
        (session, test) =>
          clearAnswer(session, test, item),
    ),
    fc.constant<Move>(next),
    fc.constant<Move>(next),
    fc.constant<Move>(back),
    id.map(
      (item): Move =>
        (session, test) =>
          goTo(session, test, item),
    ),
    fc.constant<Move>((session) => review(session)),
    fc.constant<Move>(finish),
    fc.constant<Move>((session) => reopen(session)),
    fc.double().map(
      (ms): Move =>
        (session) =>
          spend(session, ms),
    ),
    fc.string().map(
      (seed): Move =>
        (session, test) =>
          restart(session, test, seed),
    ),
  );
  const tests = fc.record({
    itemsPerStep: fc.constantFrom(1, 2, 3, 9),
    allowSkip: fc.boolean(),
    itemOrder: fc.constantFrom('fixed', 'shuffled'),
  });

  it('keeps the place in range and answers to items of the test only', () => {
    fc.assert(
      fc.property(tests, fc.array(moves, {maxLength: 60}), (given, path) => {
        const test = {...five, ...given};
        let session = createSession(test, 'seed');
        for (const move of path) {
          const before = structuredClone(session);
          const after = move(session, test);
          expect(session).toEqual(before);
          expect(after === session || !isDeepStrictEqual(after, session)).toBe(true);
          session = after;
          expect(session.order.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
          expect(session.order[session.position]).toBeDefined();
          expect(currentIds(session, test)).toContain(session.order[session.position]);
          for (const [item, {value}] of session.answers) {
            expect(session.order).toContain(item);
            expect([1, 2, 3, 4, 5, 6, 7]).toContain(value);
          }
          expect(session.startedAt === null).toBe(session.phase === 'intro');
          expect(session.answeredAt).toBeLessThanOrEqual(session.activeMilliseconds);
          const open = unanswered(session).length;
          expect(session.phase !== 'done' || test.allowSkip || open === 0).toBe(true);
          expect(session.phase !== 'intro' || open === 5).toBe(true);
        }
      }),
    );
  });
});
