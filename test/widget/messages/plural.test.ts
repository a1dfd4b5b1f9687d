import {describe, expect, test} from 'vitest';
import {plural} from '../../../widget/messages/plural.ts';

const FORMS = {
  zero: 'zero #',
  one: 'one #',
  two: 'two #',
  few: 'few #',
  many: 'many #',
  other: 'other #',
};

const counts = [...Array(1201).keys(), 1_000_000, 1.5, -1];

/** What the browser knows of the language. */
function known(language: string, count: number): string {
  const form = FORMS[new Intl.PluralRules(language).select(count)];
  return form.replace('#', new Intl.NumberFormat(language).format(count));
}

describe('the form of a word beside a number', () => {
  test.each(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pl', 'pt', 'zh-Hans'])(
    'is the one that Intl knows in "%s", also where it is not asked',
    (language) => {
      expect(counts.map((count) => plural(language, count, FORMS))).toEqual(
        counts.map((count) => known(language, count)),
      );
    },
  );

  test('is the common one where a language gives no other', () => {
    expect(plural('ar', 2, {other: '#'})).toBe(known('ar', 2).replace('two ', ''));
    expect(plural('fr', 1, {other: '# minutes'})).toBe('1 minutes');
  });
});
