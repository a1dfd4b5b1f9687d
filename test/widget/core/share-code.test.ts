import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fnv1a32} from '../../../widget/core/hash.ts';
import {score} from '../../../widget/core/scoring/score.ts';
import {decodeShareCode, encodeShareCode, sharedResult} from '../../../widget/core/share-code.ts';
import type {SharedResult} from '../../../widget/core/share-code.ts';
import {dimension, likert, quarters, relationshipTest, scale} from './sample.ts';

const name = fc.string({minLength: 1, maxLength: 24, unit: 'binary'});
const sharedResults: fc.Arbitrary<SharedResult> = fc.record({
  scoringVersion: fc.integer({min: 1, max: 99}),
  test: name,
  revision: fc.stringMatching(/^[0-9a-f]{16}$/),
  pattern: fc.option(name),
  scores: fc.array(
    fc.record({
      key: name,
      score: fc.option(fc.integer({min: -1000, max: 1000}).map((tenths) => tenths / 10)),
    }),
    {maxLength: 6},
  ),
});

const example: SharedResult = {
  scoringVersion: 1,
  test: 'test-pursuit-distance',
  revision: '85944171f73967e8',
  pattern: 'torn',
  scores: [
    {key: 'pursuit', score: 5.2},
    {key: 'withdrawal', score: 4.1},
  ],
};

const sealed = (body: string): string => `${body}.${fnv1a32(body).toString(36).padStart(7, '0')}`;

describe('a share code', () => {
  it('is short, readable and stays as it is', () => {
    expect(encodeShareCode(example)).toBe(
      '1.1.test-pursuit-distance.85944171f73967e8.torn.pursuit.52.withdrawal.41.0qi5xym',
    );
  });

  it('tells the pattern and rounded scores of a result, and nothing else', () => {
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
    expect(sharedResult(score(test, {a: 5, b: 5, c: 6, d: 2, e: 4, f: 4}))).toEqual({
      scoringVersion: 1,
      test: 'test-sample',
      revision: '00000000000000a1',
      pattern: 'pursuing',
      scores: [
        {key: 'pursuit', score: 5.3},
        {key: 'withdrawal', score: 2},
        {key: 'mixed', score: 62.5},
      ],
    });
    expect(sharedResult(score(test, {a: 5, b: 5, c: 6}))).toMatchObject({
      pattern: null,
      scores: [{score: 5.3}, {score: null}, {score: null}],
    });
  });

  it('round-trips, whatever the names', () => {
    fc.assert(
      fc.property(sharedResults, (shared) => {
        const code = encodeShareCode(shared);
        expect(code).toMatch(/^[\w.~-]+$/);
        expect(decodeShareCode(code)).toEqual({ok: true, shared});
      }),
    );
  });

  it('is never accepted with one character changed', () => {
    const character = fc.constantFrom(...'abcxyzABC0123456789._-~ %é'.split(''));
    fc.assert(
      fc.property(sharedResults, fc.nat(), character, (shared, place, changed) => {
        const code = encodeShareCode(shared);
        const at = place % code.length;
        fc.pre(code[at] !== changed);
        const flipped = code.slice(0, at) + changed + code.slice(at + 1);
        expect(decodeShareCode(flipped).ok).toBe(false);
      }),
      {numRuns: 2000},
    );
  });

  it('is damaged when its end was cut off', () => {
    const code = encodeShareCode(example);
    for (let length = 2; length < code.length; length++) {
      expect(decodeShareCode(code.slice(0, length))).toEqual({ok: false, reason: 'damaged'});
    }
  });

  it('of a later version says so', () => {
    expect(decodeShareCode('2.anything.at-all')).toEqual({ok: false, reason: 'newer'});
    expect(decodeShareCode('12.')).toEqual({ok: false, reason: 'newer'});
  });

  it.each([
    '',
    'hello',
    '0.a',
    '01.a',
    '1',
    '1.<script>',
    `1.${'a'.repeat(3000)}`,
    sealed('1.1.test'),
    sealed('1.1..85.torn'),
    sealed('1.1.test.85.torn.pursuit'),
    sealed('1.1.test.85.torn.pursuit.5.2'),
    sealed('1.1.test.85.torn.pursuit.-0'),
    sealed('1.1.test.85.torn.pursuit.052'),
    sealed('1.1.test.85.torn..52'),
    sealed('1.01.test.85.torn'),
    sealed('1.1.~2p~.85.torn'),
    sealed('1.1.~zzzz~.85.torn'),
    sealed('1.1.te~st.85.torn'),
  ])('that nobody encoded is malformed: %j', (code) => {
    expect(decodeShareCode(code)).toEqual({ok: false, reason: 'malformed'});
  });

  it('never throws, whatever the link holds', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string(), (noise, body) => {
        expect(decodeShareCode(noise).ok).toBe(false);
        const code = sealed(`1.${body}`);
        const decoded = decodeShareCode(code);
        expect(!decoded.ok || encodeShareCode(decoded.shared) === code).toBe(true);
      }),
    );
  });
});
