import {describe, expect, test} from 'vitest';
import {isWritten, writtenOnce} from '../../../../../widget/core/check/rules/translated.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

const english = {language: 'en', value: 'When we are apart, I reach out.'};
const chinese = {language: 'zh-Hans', value: '分开的时候，我会主动联系。'};

describe('a translated field', () => {
  test('is written when any language has words', () => {
    expect(isWritten([{language: 'en', value: '  '}, chinese])).toBe(true);
    expect(isWritten([{language: 'en'}])).toBe(false);
    expect(isWritten(undefined)).toBe(false);
  });

  test('passes in one language or in several', () => {
    expect(writtenOnce([english], en)).toBe(true);
    expect(writtenOnce([english, chinese], en)).toBe(true);
  });

  test('asks for words when it has none', () => {
    expect(writtenOnce(undefined, en)).toMatch(/at least one language/);
    expect(writtenOnce([{language: 'en', value: '\n'}], en)).toMatch(/at least one language/);
  });

  test('names a language that is there twice', () => {
    expect(writtenOnce([english, chinese, english], en)).toMatch(/for English/);
    expect(writtenOnce([chinese, chinese], en)).toMatch(/for Simplified Chinese/);
  });
});
