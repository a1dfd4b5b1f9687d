import {describe, expect, test} from 'vitest';
import {seedDocuments} from '../../../../demo/content/index.ts';
import {documentsById, partsOf} from '../../../../widget/core/check/parts.ts';
import {readPasted} from '../../../../widget/core/check/read-respondent.ts';
import {MANNERS, respondentIn} from '../../../../widget/core/check/respondents.ts';
import {scorableTest} from '../../../../widget/core/check/scorable-test.ts';
import {scoringSteps} from '../../../../widget/core/check/scoring-steps.ts';
import {simulate} from '../../../../widget/core/check/simulation.ts';
import {encodeShareCode, sharedResult} from '../../../../widget/core/share-code.ts';
import {score} from '../../../../widget/core/scoring/score.ts';
import {checkWords} from '../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

const parts = partsOf(documentsById(seedDocuments), 'test-pursuit-distance');
if (!parts) throw new Error('The seed has a test.');
const seedTest = scorableTest(parts);

describe('simulated respondents', () => {
  test('are the same for the same seed, in portions of any size', () => {
    const [whole, portions] = [simulate(seedTest, 7), simulate(seedTest, 7)];
    whole.run(300);
    portions.run(1);
    portions.run(199);
    expect(portions.run(100)).toEqual(whole.tally);
    expect(simulate(seedTest, 8).run(300)).not.toEqual(whole.tally);
  });

  test('share out four equal regions about evenly, and nobody is left without', () => {
    const {patterns, none, tied, respondents} = simulate(seedTest, 1).run(2000);
    expect([none, tied, respondents]).toEqual([0, 0, 2000]);
    for (const count of patterns.values()) expect(Math.abs(count - 500)).toBeLessThan(80);
  });
});

describe('somebody who answers in one manner', () => {
  const scored = MANNERS.map((manner): [string, readonly (number | null)[]] => [
    manner.id,
    score(seedTest, respondentIn(seedTest, manner)).dimensions.map((dimension) => dimension.score),
  ]);

  test('shows the ends, the middle, and what agreeing with everything is worth', () => {
    expect(Object.fromEntries(scored)).toMatchObject({
      lowest: [1, 1],
      middle: [4, 4],
      highest: [7, 7],
      agreeing: [4.5, 4.5],
      disagreeing: [3.5, 3.5],
    });
  });
});

describe('how a result came about', () => {
  test('is told item by item: skipped, as answered, turned around', () => {
    const steps = scoringSteps(seedTest, {'item-pursuit-01': 6, 'item-pursuit-02': 6});
    const told = steps
      .filter(({item}) => /pursuit-0[123]/.test(item.id))
      .map(({item, raw, keyed}) => [item.id, raw, keyed]);
    expect(new Set(told)).toEqual(
      new Set([
        ['item-pursuit-01', 6, 6],
        ['item-pursuit-02', 6, 2],
        ['item-pursuit-03', null, null],
      ]),
    );
  });
});

describe('what is pasted', () => {
  const answers = respondentIn(seedTest, {id: 'highest', answer: () => 6});
  const code = encodeShareCode(sharedResult(score(seedTest, answers)));

  test('may be answers as JSON', () => {
    expect(readPasted(seedTest, JSON.stringify({answers, milliseconds: 9}), en)).toEqual({
      kind: 'answers',
      answers,
      milliseconds: 9,
    });
  });

  test.each([code, `https://example.org/post#relationship-test=${code}`])(
    'may be a link or its code: %s',
    (text) => {
      expect(readPasted(seedTest, ` ${text}\n`, en)).toMatchObject({
        kind: 'result',
        isSameRevision: true,
        shared: {test: 'test-pursuit-distance'},
      });
    },
  );

  test.each([
    ['hello', 'neither a link'],
    ['{"item-pursuit-01": 9}', 'expected a whole number from 1 to 7'],
    ['{', 'not JSON'],
    [code.slice(0, -1), 'cut off or changed'],
  ])('says why it cannot be read: %s', (text, words) => {
    const pasted = readPasted(seedTest, text, en);
    expect(pasted.kind === 'unreadable' && pasted.reason).toContain(words);
  });
});
