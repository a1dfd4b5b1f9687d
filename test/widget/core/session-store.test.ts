import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {answer, next, spend} from '../../../widget/core/session-steps.ts';
import {createSession, start} from '../../../widget/core/session.ts';
import type {Session} from '../../../widget/core/session.ts';
import {parseSession} from '../../../widget/core/parse-session.ts';
import {serialiseSession} from '../../../widget/core/session-store.ts';
import {choice, likert, relationshipTest} from './sample.ts';

const now = 1_700_000_000_000;
const day = 86_400_000;
const test = relationshipTest({
  items: [likert('a'), likert('__proto__'), choice('pick', {x: {}})],
});

function underway(): Session {
  const session = spend(start(createSession(test, 'seed'), now), 2500);
  const answered = answer(answer(session, test, '__proto__', 3), test, 'pick', 'x');
  return next(answered, test);
}

const stored = (changes: object): string =>
  JSON.stringify({...JSON.parse(serialiseSession(underway(), now)), ...changes});

describe('a stored session', () => {
  it('comes back as it was', () => {
    const session = underway();
    expect(parseSession(serialiseSession(session, now), now + 5, day)).toEqual(session);
    const waiting = createSession(test, 'seed');
    expect(parseSession(serialiseSession(waiting, now), now, day)).toEqual(waiting);
  });

  it('expires, and is not kept alive by a date in the future', () => {
    const text = serialiseSession(underway(), now);
    expect(parseSession(text, now + day, day)).not.toBeNull();
    expect(parseSession(text, now + day + 1, day)).toBeNull();
    expect(parseSession(text, now - day - 1, day)).toBeNull();
  });

  it('of another version is none', () => {
    expect(parseSession(stored({version: 2}), now, day)).toBeNull();
  });

  it.each([
    ['no test', {test: null}],
    ['a seed that is no text', {seed: 5}],
    ['a revision that is too long', {revision: 'r'.repeat(501)}],
    ['no date', {savedAt: null}],
    ['an order that is no list', {order: 'a'}],
    ['an item twice', {order: ['a', 'a', 'pick', '__proto__']}],
    ['more items than a test has', {order: Array.from({length: 1001}, (_, i) => `i${i}`)}],
    ['an unknown phase', {phase: 'paused'}],
    ['no items though it is underway', {order: [], answers: [], position: 0}],
    ['a place outside the order', {position: 3}],
    ['a place between items', {position: 0.5}],
    ['a place before the first', {position: -1}],
    ['no start though it is underway', {startedAt: null}],
    ['a start at the introduction', {phase: 'intro'}],
    ['a negative time', {activeMilliseconds: -1}],
    ['an answer from the future', {answeredAt: 2501}],
    ['a pace that is no number', {pace: ['fast']}],
    ['answers by name', {answers: {a: {value: 3, basis: 'r1'}}}],
    ['an answer to no item of its order', {answers: [['z', {value: 3, basis: 'r1'}]]}],
    ['an item answered twice', {answers: [3, 4].map((value) => ['a', {value, basis: 'r1'}])}],
    ['an answer without its basis', {answers: [['a', {value: 3}]]}],
    ['an answer that is a thing', {answers: [['a', {value: {}, basis: 'r1'}]]}],
    ['an entry with a tail', {answers: [['a', {value: 3, basis: 'r1'}, 1]]}],
  ])('with %s is none', (_, changes) => {
    expect(parseSession(stored(changes), now, day)).toBeNull();
  });

  it('keeps nothing that it does not know', () => {
    const parsed = parseSession(stored({admin: true}), now, day);
    expect(parsed).toEqual(underway());
    const noisy = [['a', {value: 3, basis: 'r1', extra: 1}]];
    expect(parseSession(stored({answers: noisy}), now, day)?.answers.get('a')).toEqual({
      value: 3,
      basis: 'r1',
    });
  });

  it('is none in a text that is not JSON, or far too long', () => {
    for (const text of ['', '{', 'null', '[]', '5', `"${'x'.repeat(600_000)}"`]) {
      expect(parseSession(text, now, day)).toBeNull();
    }
  });

  it('never throws, whatever the storage holds', () => {
    const fields = ['version', 'savedAt', ...Object.keys(underway())];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const parsed = parseSession(stored({[field]: value}), now, day);
        const again = parsed && parseSession(serialiseSession(parsed, now), now, day);
        expect(again).toEqual(parsed);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseSession(text, now, day)).toBeNull();
      }),
    );
  });
});
