import {expect, test} from 'vitest';
import {countryCode, reachable} from '../../../../../widget/core/check/rules/help-line.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

test('a help line can be reached by phone, on the web, or both', () => {
  expect(reachable({phone: '123'}, en)).toBe(true);
  expect(reachable({url: 'https://example.org'}, en)).toBe(true);
  expect(reachable({}, en)).toMatch(/phone number/);
  expect(reachable({phone: ' '}, en)).toMatch(/phone number/);
});

test('a country is two capital letters, or INT', () => {
  expect(countryCode('GB', en)).toBe(true);
  expect(countryCode('INT', en)).toBe(true);
  for (const code of [undefined, '', 'gb', 'GBR', 'G', 'UK ']) {
    expect(countryCode(code, en)).toMatch(/two capital letters/);
  }
});
