import {expect, test} from 'vitest';
import {interfaceLanguageOf} from '../../../studio/words/interfaceLanguage.ts';

test.for(['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN', 'ZH-cn'])('%s is read in Chinese', (locale) => {
  expect(interfaceLanguageOf(locale)).toBe('zh-Hans');
});

test.for(['en', 'en-US', 'de', 'zhx', ''])('“%s” is read in English', (locale) => {
  expect(interfaceLanguageOf(locale)).toBe('en');
});
