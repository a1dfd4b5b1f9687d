import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readingMinutes} from '../../../widget/wiki/reading-time.ts';
import {searchWords} from '../../../widget/wiki/search-words.ts';

describe('what a reader searches for', () => {
  it.each([
    ['', []],
    ['  ?! ', []],
    ['soft open', ['soft*', 'open*']],
    ['“Don’t”', ['Don*', 't*']],
    ['沉默 追', ['*沉默*', '*追*']],
    ['*', []],
  ])('%j becomes %j', (typed, words) => {
    expect(searchWords(typed)).toEqual(words);
  });

  it('is never more than a query can carry, nor anything but words', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 5000}), (typed) => {
        const words = searchWords(typed);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const word of words) expect(word).toMatch(/^\*?[\p{L}\p{M}\p{N}]{1,40}\*$/u);
      }),
    );
  });
});

describe('the time an article takes', () => {
  it('is at least a minute, and longer for scripts in which a letter is a word', () => {
    expect(readingMinutes(0, 'en')).toBe(1);
    expect(readingMinutes(5200, 'en')).toBe(4);
    expect(readingMinutes(1750, 'zh-Hans')).toBe(5);
  });
});
