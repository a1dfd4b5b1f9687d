import {expect, test} from 'vitest';
import {countryCode, reachable} from '../../../../../widget/core/check/rules/help-line.ts';

test('a help line can be reached by phone, on the web, or both', () => {
  expect(reachable({phone: '123'})).toBe(true);
  expect(reachable({url: 'https://example.org'})).toBe(true);
  expect(reachable({})).toMatch(/phone number/);
  expect(reachable({phone: ' '})).toMatch(/phone number/);
});

test('a country is two capital letters, or INT', () => {
  expect(countryCode('GB')).toBe(true);
  expect(countryCode('INT')).toBe(true);
  for (const code of [undefined, '', 'gb', 'GBR', 'G', 'UK ']) {
    expect(countryCode(code)).toMatch(/two capital letters/);
  }
});
