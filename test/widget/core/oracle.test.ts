import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {anyInstrument} from './oracle/instruments.ts';
import {scoreWithCore} from './oracle/ours.ts';
import {fields, scoreWithR, whyNoOracle} from './oracle/r.ts';
import type {Column, Scores} from './oracle/r.ts';

const INSTRUMENTS = 3000;

/** R writes 15 digits, and the largest numbers have four before the point. */
const TOLERANCE = 1e-9;

const reason = whyNoOracle();

describe.skipIf(reason !== null)(`R, asked for the same${reason ? ` (${reason})` : ''}`, () => {
  let core: Scores;
  let r: Scores;

  beforeAll(async () => {
    const instruments = fc.sample(anyInstrument, {numRuns: INSTRUMENTS, seed: 20_260_401});
    core = scoreWithCore(instruments);
    r = await scoreWithR(instruments);
  }, 240_000);

  it.each(fields)('knows %s where the core does', (field) => {
    expect(known(r[field])).toEqual(known(core[field]));
    expect(known(r[field]).length).toBeGreaterThan(INSTRUMENTS / 2);
  });

  it.each(fields)('has the same %s as the core', (field) => {
    expect(farthest(r[field], core[field])).toBeLessThan(TOLERANCE);
  });
});

/** Where a column has numbers. */
function known(column: Column): readonly number[] {
  return column.flatMap((value, index) => (value === null ? [] : [index]));
}

/** Largest difference between two columns. */
function farthest(one: Column, other: Column): number {
  return one.reduce<number>(
    (most, value, index) => Math.max(most, Math.abs((value ?? 0) - (other[index] ?? 0))),
    0,
  );
}
