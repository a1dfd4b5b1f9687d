import {expect, it} from 'vitest';
import {throwAtCodes} from '../../fuzz/throw-at-codes.ts';

it('nothing that is thrown at links and codes is thrown back, or taken for what it is not', () => {
  const {tried, faults} = throwAtCodes(20_000, 20_260_401);
  expect(faults).toEqual([]);
  expect(Math.min(...Object.values(tried))).toBeGreaterThan(2000);
});
