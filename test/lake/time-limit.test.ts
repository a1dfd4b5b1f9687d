import {describe, expect, it} from 'vitest';
import {TimeLimitError, within} from '../../lake/query/time-limit.ts';

/** Keeps the thread from the processor, as a busy machine does. */
function kept(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function endless(): never {
  for (;;);
}

describe('a time limit', () => {
  it('gives what the work gives, whatever that is', () => {
    expect(within(1_000, () => 'value')).toBe('value');
    expect(within(1_000, () => undefined)).toBeUndefined();
  });

  it('throws what the work throws', () => {
    const mistake = new Error('mistake');
    const fail = () => {
      throw mistake;
    };
    expect(() => within(1_000, fail)).toThrow(mistake);
  });

  it('stops work that does not end', () => {
    expect(() => within(20, endless)).toThrow(TimeLimitError);
    expect(within(1_000, () => 'as before')).toBe('as before');
  });

  it('stops work that is kept waiting again and again', () => {
    expect(() => within(5, () => kept(60_000))).toThrow(TimeLimitError);
  });

  it('lets work begin again that was kept from the processor', () => {
    let begun = 0;
    const work = () => {
      begun += 1;
      if (begun < 3) kept(60_000);
      return begun;
    };
    expect(within(20, work)).toBe(3);
  });
});
