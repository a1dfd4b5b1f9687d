import {describe, expect, it} from 'vitest';
import {newDataDir} from '../running-lake.ts';
import {killAgainAndAgain} from './kills.ts';

/** `npm run test:kills` goes on for hundreds. */
const kills = 6;

describe('a lake that is killed while it is written to', () => {
  it('loses nothing that it acknowledged, halves nothing, breaks no chain', async () => {
    const report = await killAgainAndAgain(newDataDir(), kills);
    expect(report.faults).toEqual([]);
    expect(report.kills).toBe(kills);
    expect(report.acknowledged).toBeGreaterThan(kills);
  }, 120_000);
});
