import {describe, expect, it} from 'vitest';
import {pursuitDistanceTest} from '../../../demo/content/relationship-test.ts';
import {documentsOf, idsIn} from './walk.ts';

const byId = new Map(documentsOf('quizItem').map((item) => [item['_id'], item]));

const asked = idsIn(pursuitDistanceTest['items']).map((id) => {
  const item = byId.get(id);
  return {id, dimension: idsIn(item?.['dimension'])[0], keying: item?.['keying']};
});

describe('the items of the test', () => {
  it('are all asked, once', () => {
    expect(asked).toHaveLength(byId.size);
    expect(new Set(asked.map(({id}) => id))).toEqual(new Set(byId.keys()));
  });

  it.each(['pursuit', 'withdrawal'])('measure %s twelve times, five of them reversed', (key) => {
    const own = asked.filter(({dimension}) => dimension === `dimension-${key}`);
    expect(own.map(({id}) => id)).toEqual(
      Array.from({length: 12}, (_, index) => `item-${key}-${String(index + 1).padStart(2, '0')}`),
    );
    expect(own.filter(({keying}) => keying === '+')).toHaveLength(7);
    expect(own.filter(({keying}) => keying === '-')).toHaveLength(5);
  });

  it('never ask three times in a row for one dimension, nor in one keying', () => {
    expect(longestRun(asked.map(({dimension}) => dimension))).toBeLessThanOrEqual(2);
    expect(longestRun(asked.map(({keying}) => keying))).toBeLessThanOrEqual(2);
  });

  it('are answered on a scale with a label at every point', () => {
    const [scale] = documentsOf('responseScale');
    expect(scale).toMatchObject({
      lo: 1,
      hi: 7,
      labels: [1, 2, 3, 4, 5, 6, 7].map((value) => ({value})),
    });
  });
});

function longestRun(values: readonly unknown[]): number {
  let longest = 0;
  let run = 0;
  values.forEach((value, index) => {
    run = index > 0 && value === values[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
