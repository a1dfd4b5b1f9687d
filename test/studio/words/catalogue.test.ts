import {expect, test} from 'vitest';
import {wordsIn} from '../../../studio/words/words.ts';
import {textsIn, type CatalogueText} from './texts-in.ts';

const english = textsIn(wordsIn('en'));
const chinese = textsIn(wordsIn('zh-Hans'));

/** Names and signs that are written in Latin letters in Chinese too. */
const TERMS =
  /npm install relationship-test|isCustomElement: \(tag\) => tag\.startsWith\("relationship-"\)|\/html|#7a4b2a|WordPress|Ghost|Squarespace|Webflow|React|Vue|HTML|JSON|CSV|JavaScript|Studio|Sanity|INT|CN|GB|Code( Embed)?|Translations|https|mailto|tel|`[^`]*`/g;

test('both languages have the same texts', () => {
  expect(chinese.map(({place}) => place)).toEqual(english.map(({place}) => place));
  expect(english.length).toBeGreaterThan(400);
});

test('no text is left in English', () => {
  const left = chinese.filter(({text}) => /\p{Script=Latin}/u.test(text.replaceAll(TERMS, '')));
  expect(left).toEqual([]);
});

test('Chinese is written with Chinese signs', () => {
  const wrong = chinese.filter(({text}) =>
    /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|[.'"]$|\.{3}/u.test(
      text.replaceAll(TERMS, ''),
    ),
  );
  expect(wrong).toEqual([]);
});

test('a sentence with values has all of them in both languages', () => {
  const values = ({text}: CatalogueText) => [...new Set(text.match(/‹\d›/g))].toSorted();
  expect(chinese.map(values)).toEqual(english.map(values));
});

test('English counts one thing as one', () => {
  const {lines, bench, publishing} = wordsIn('en');
  expect([lines.items(1), lines.items(2)]).toEqual(['1 item', '2 items']);
  expect(bench.checks(1, 2)).toBe('Checks: 1 error, 2 warnings');
  expect(publishing.badge.warnings(1)).toBe('1 warning');
});
