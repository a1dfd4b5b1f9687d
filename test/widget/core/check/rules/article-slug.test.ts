import {expect, test} from 'vitest';
import {
  articleSlug,
  isFreeInLanguage,
} from '../../../../../widget/core/check/rules/article-slug.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

test('translations may share an address, and articles of one language may not', () => {
  const english = {slug: 'soft-opening', language: 'en'};
  const chinese = {slug: 'soft-opening', language: 'zh-Hans'};
  expect(isFreeInLanguage(english, [chinese])).toBe(true);
  expect(isFreeInLanguage(english, [chinese, {...english}])).toBe(false);
  expect(isFreeInLanguage(english, [])).toBe(true);
});

test('an address needs no escaping in a link', () => {
  expect(articleSlug('repair-after-a-fight', en)).toBe(true);
  expect(articleSlug('5-ways', en)).toBe(true);
  for (const slug of ['A-fight', 'a fight', 'a/fight', '吵架之后', 'a--b', '-a']) {
    expect(articleSlug(slug, en)).toMatch(/lower-case/);
  }
  expect(articleSlug(undefined, en)).toMatch(/soft-opening/);
});
