import {describe, expect, it} from 'vitest';
import {documentsOf, idsIn, isObject} from './walk.ts';

const patterns = documentsOf('pattern');
const scores = Array.from({length: 61}, (_, tenth) => 1 + tenth / 10);

describe('the patterns', () => {
  it('own the whole map between them, and no place twice', () => {
    const places = scores.flatMap((pursuit) => scores.map((withdrawal) => ({pursuit, withdrawal})));
    const contested = places.filter(
      ({pursuit, withdrawal}) =>
        patterns.filter((pattern) => owns(pattern, pursuit, withdrawal)).length !== 1,
    );
    expect(contested).toEqual([]);
  });

  it.each([
    ['pattern-grounded', 2, 2],
    ['pattern-pursuing', 6, 2],
    ['pattern-distancing', 2, 6],
    ['pattern-torn', 6, 6],
    ['pattern-torn', 4, 4],
  ])('put %s where pursuit is %d and withdrawal %d', (id, pursuit, withdrawal) => {
    expect(patterns.find((pattern) => owns(pattern, pursuit, withdrawal))?.['_id']).toBe(id);
  });

  it.each(patterns)('$key has strengths, steps, words and articles to offer', (pattern) => {
    const lists = ['strengths', 'growthSteps', 'phrasesForMe', 'phrasesForPartner', 'articles'];
    const short = lists.filter((field) => {
      const entries = pattern[field];
      return !Array.isArray(entries) || entries.length < 3;
    });
    expect(short).toEqual([]);
  });

  it.each(patterns)('$key leads to its own report', (pattern) => {
    expect(idsIn(pattern['actionReport'])).toEqual([`report-${String(pattern['key'])}`]);
  });

  it.each(patterns)('$key points to what to do when it is not a pattern', (pattern) => {
    expect(idsIn(pattern['articles'])).toContain('article-when-it-is-not-a-pattern-en');
  });
});

describe('the action reports', () => {
  it.each(documentsOf('actionReport'))('$_id plans fourteen days', (report) => {
    const days = report['plan'];
    expect(days).toHaveLength(14);
    const titles = new Set(JSON.stringify(days).match(/"language":"en","value":"[^"]+"/g));
    expect(titles.size).toBe(28);
  });

  it.each(documentsOf('actionReport'))('$_id speaks to each audience', (report) => {
    const sections = Array.isArray(report['sections']) ? report['sections'] : [];
    const audiences = sections.map((each: unknown) => isObject(each) && each['audience']);
    expect(audiences).toHaveLength(3);
    expect(new Set(audiences)).toEqual(new Set(['pursuers', 'distancers', 'together']));
  });
});

function owns(
  pattern: Readonly<Record<string, unknown>>,
  pursuit: number,
  withdrawal: number,
): boolean {
  const conditions = Array.isArray(pattern['conditions']) ? pattern['conditions'] : [];
  return conditions.filter(isObject).every((condition) => {
    const score = idsIn(condition['dimension'])[0] === 'dimension-pursuit' ? pursuit : withdrawal;
    const {from, below} = condition;
    return (
      (typeof from !== 'number' || score >= from) && (typeof below !== 'number' || score < below)
    );
  });
}
