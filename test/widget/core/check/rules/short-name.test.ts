import {expect, test} from 'vitest';
import {shortName} from '../../../../../widget/core/check/rules/short-name.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

test('a short name is lower-case letters, digits and single hyphens', () => {
  for (const name of ['pursuit', 'pursuit-distance', 'step2', 'a-1-b']) {
    expect(shortName(name, en)).toBe(true);
  }
});

test('a short name refuses what would break a link or a host’s code', () => {
  for (const name of ['Pursuit', '2nd', 'a--b', '-a', 'a-', 'a b', 'a/b', '追逐', 'a.b', 'a_b']) {
    expect(shortName(name, en)).toMatch(/lower-case/);
  }
  expect(shortName(undefined, en)).toMatch(/short name/);
  expect(shortName('', en)).toMatch(/short name/);
});
