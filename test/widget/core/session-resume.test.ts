import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {RelationshipTest} from '../../../widget/core/model.ts';
import {finish, goTo} from '../../../widget/core/session-review.ts';
import {answer} from '../../../widget/core/session-steps.ts';
import {createSession, start} from '../../../widget/core/session.ts';
import type {Session} from '../../../widget/core/session.ts';
import {joined, resume} from '../../../widget/core/session-resume.ts';
import {rawAnswers} from '../../../widget/core/session-answers.ts';
import {likert, relationshipTest, scale} from './sample.ts';

const testOf = (...items: readonly ReturnType<typeof likert>[]): RelationshipTest =>
  relationshipTest({items});
const [a, b, c, d] = [likert('a'), likert('b'), likert('c'), likert('d')];
const before = testOf(a, b, c, d);

function answered(test: RelationshipTest, ids: readonly string[]): Session {
  return ids.reduce(
    (session, id) => answer(session, test, id, 4),
    start(createSession(test, 'seed'), 7),
  );
}

describe('a session that went on elsewhere too', () => {
  const here = answered(before, ['a', 'b']);

  it('has the answers of both, and where both have one, the other’s', () => {
    const there = answer(answered(before, ['c']), before, 'a', 7);
    expect(rawAnswers(joined(here, there))).toEqual({a: 7, b: 4, c: 4});
  });

  it('is the very same where the other has nothing new', () => {
    expect(joined(here, answered(before, ['a']))).toBe(here);
    expect(joined(here, {...answered(before, ['c']), seed: 'another'})).toBe(here);
  });

  it('keeps the answers that its result was made of', () => {
    const done = finish(here, before);
    expect(joined(done, answered(before, ['a', 'b', 'c']))).toBe(done);
  });
});

describe('resuming a session', () => {
  it('with an unchanged test is the stored session itself', () => {
    const stored = answered(before, ['a', 'b']);
    expect(resume(stored, before)).toEqual({session: stored, kept: 2, dropped: 0});
    expect(resume(stored, before).session).toBe(stored);
  });

  it('moves to the new revision when only texts around the items changed', () => {
    const stored = finish(answered(before, ['a', 'b']), before);
    const {session, dropped} = resume(stored, {...before, revision: 'later'});
    expect(session).toEqual({...stored, revision: 'later'});
    expect(dropped).toBe(0);
  });

  it('drops the answer to an edited item and keeps the others', () => {
    const stored = goTo(answered(before, ['a', 'b']), before, 'c');
    const edited = testOf(likert('a', {revision: 'r2'}), b, c, d);
    const {session, kept, dropped} = resume(stored, edited);
    expect({kept, dropped}).toEqual({kept: 1, dropped: 1});
    expect(rawAnswers(session)).toEqual({b: 4});
    expect(session).toMatchObject({phase: 'items', position: 2});
  });

  it('drops an answer when the ends of its response scale changed', () => {
    const stored = answered(before, ['a', 'b']);
    const rescaled = testOf(likert('a', {scale: scale(1, 5)}), b, c, d);
    expect(rawAnswers(resume(stored, rescaled).session)).toEqual({b: 4});
  });

  it('drops a removed item, and stays where the visitor was or goes to the next one left', () => {
    const stored = goTo(answered(before, ['a', 'b']), before, 'c');
    expect(resume(stored, testOf(b, c, d)).session).toMatchObject({
      order: ['b', 'c', 'd'],
      position: 1,
    });
    expect(resume(stored, testOf(a, b, d)).session).toMatchObject({position: 2});
    expect(resume(stored, testOf(a, b)).session).toMatchObject({position: 1});
  });

  it('keeps the old order and puts new items at the end', () => {
    const stored = answered(before, ['a']);
    const changed = testOf(likert('new'), d, c, likert('newer'), a);
    expect(resume(stored, changed).session.order).toEqual(['a', 'c', 'd', 'new', 'newer']);
  });

  it('opens a finished session again when there is more to answer', () => {
    const done = finish(answered(before, ['a', 'b', 'c', 'd']), before);
    const more = testOf(a, b, c, d, likert('e'));
    expect(resume(done, more).session).toMatchObject({phase: 'items', position: 4});
    const edited = testOf(a, likert('b', {revision: 'r2'}), c, d);
    expect(resume(done, edited).session).toMatchObject({phase: 'items', position: 1});
    const fewer = testOf(a, b, c);
    expect(resume(done, fewer).session).toMatchObject({phase: 'review', order: ['a', 'b', 'c']});
  });

  it('starts anew for another test, and before the first item', () => {
    const other = {...before, id: 'other'};
    expect(resume(answered(before, ['a', 'b']), other)).toEqual({
      session: createSession(other, 'seed'),
      kept: 0,
      dropped: 2,
    });
    const reordered = testOf(d, c, b, a);
    expect(resume(createSession(before, 'seed'), reordered).session.order).toEqual([
      'd',
      'c',
      'b',
      'a',
    ]);
  });

  it('goes back to the introduction when no item is left', () => {
    const {session} = resume(answered(before, ['a']), testOf());
    expect(session).toEqual(createSession(testOf(), 'seed'));
  });

  it('does not believe an answer that its item cannot have', () => {
    const stored = answered(before, ['a']);
    const forged = {...stored, answers: new Map([['a', {value: 99, basis: 'r1:1:7'}]])};
    expect(resume(forged, before)).toMatchObject({kept: 0, dropped: 1});
  });

  it('never invents an answer, and loses no item of the test', () => {
    const changes = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        revision: fc.constantFrom('r1', 'r2'),
      }),
      {maxLength: 6},
    );
    const path = fc.subarray(['a', 'b', 'c', 'd']);
    fc.assert(
      fc.property(
        path,
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.boolean(),
        changes,
        (ids, at, done, drawn) => {
          const walked = goTo(answered(before, ids), before, at);
          const stored = done ? finish(walked, before) : walked;
          const unique = new Map(drawn.map(({id, revision}) => [id, likert(id, {revision})]));
          const after = testOf(...unique.values());
          const {session, kept, dropped} = resume(stored, after);
          for (const [id, given] of session.answers) expect(stored.answers.get(id)).toEqual(given);
          expect(kept).toBe(session.answers.size);
          expect(kept + dropped).toBe(stored.answers.size);
          expect(session.order.toSorted()).toEqual([...unique.keys()].toSorted());
          expect(session.position).toBeLessThan(Math.max(1, session.order.length));
          expect(session.startedAt === null).toBe(session.phase === 'intro');
          expect(resume(session, after).session).toEqual(session);
        },
      ),
    );
  });
});
