import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {createProgress} from '../../demo/server/progress.ts';

let written: string;
const output = (isTTY: boolean) => ({
  isTTY,
  write: (text: string) => (written += text),
});

beforeEach(() => {
  written = '';
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** Work that takes so many seconds of the test's clock. */
const working = (seconds: number) => () =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve('fine'), seconds * 1000);
  });

describe('progress', () => {
  it('rewrites one line each second on a terminal, and ends with what was done', async () => {
    const step = createProgress(output(true)).step(
      'Building',
      working(2.5),
      (how) => `Built ${how}`,
    );
    await vi.advanceTimersByTimeAsync(2500);
    expect(await step).toBe('fine');
    expect(written.split('\r\u001b[2K')).toEqual([
      '  Building…',
      '  Building… 1 s',
      '  Building… 2 s',
      '  Built fine (2.5 s)\n',
    ]);
  });

  it('adds a line now and then where there is no terminal', async () => {
    const step = createProgress(output(false)).step('Building', working(21), () => 'Built');
    await vi.advanceTimersByTimeAsync(21_000);
    await step;
    expect(written.trimEnd().split('\n')).toEqual([
      '  Building…',
      '  Building… 10 s',
      '  Building… 20 s',
      '  Built (21.0 s)',
    ]);
  });

  it('says which step failed, and passes the failure on', async () => {
    const failing = () => Promise.reject(new Error('no disk'));
    const step = createProgress(output(false)).step('Building', failing, () => 'Built');
    await expect(step).rejects.toThrow('no disk');
    expect(written).toContain('Building: failed');
  });
});
