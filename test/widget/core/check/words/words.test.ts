import {describe, expect, test} from 'vitest';
import {pathText} from '../../../../../widget/core/check/finding.ts';
import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
} from '../../../../../widget/core/check/words/check-words.ts';
import {languageName} from '../../../../../widget/core/check/words/language-name.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';
import {everyFinding, everyRefusal, everyVerdict} from './faults.ts';
import {recorded} from './recorded.ts';

function everySentence(language: InterfaceLanguage): readonly string[] {
  const words = checkWords(language);
  return [
    ...everyFinding(words).map(({message}) => message),
    ...everyVerdict(words),
    ...everyRefusal(words),
  ];
}

const english = everySentence('en');
const chinese = everySentence('zh-Hans');

/** What editors meet under these names in every language, and the names of fields and of ids. */
const TERMS =
  /https:\/\/|mailto:|tel:|\b(?:GB|INT|JSON|Studio)\b|a–z|\b(?:item|dimension|pattern)-[\w-]+|\b(?:answers|milliseconds|minutes|order|respondent|shown)\b/g;

/** What somebody wrote, and JSON that was handed in. */
const QUOTED = /“[^“”]*”|"[^"]*"/g;

describe('the sentences of the checks', () => {
  test('are found by the same rules at the same places in both languages', () => {
    const [en, zh] = INTERFACE_LANGUAGES.map((language) =>
      everyFinding(checkWords(language)).map(({severity, rule, document, path}) =>
        [severity, rule, document, pathText(path)].join(' '),
      ),
    );
    expect(zh).toEqual(en);
    expect(english.length).toBeGreaterThan(100);
    expect(chinese.length).toBe(english.length);
  });

  test('differ between the languages', () => {
    expect(chinese.filter((sentence, index) => sentence === english[index])).toEqual([]);
  });

  test('have no English in Chinese, apart from names, quotations and technical terms', () => {
    const bare = chinese.map((sentence) => sentence.replace(QUOTED, '').replace(TERMS, ''));
    expect(bare.filter((sentence) => /[a-z]{2}/i.test(sentence))).toEqual([]);
  });

  test('have the punctuation of their language', () => {
    const bare = (sentence: string) => sentence.replace(QUOTED, '').replace(TERMS, '');
    const inChinese = chinese.filter((sentence) => /[,;:!?]|\.(?:\s|$)/.test(bare(sentence)));
    const inEnglish = english.filter((sentence) =>
      /[\p{Script=Han}，。：；、]/u.test(bare(sentence)),
    );
    expect(inChinese).toEqual([]);
    expect(inEnglish).toEqual([]);
  });

  test('have the same numbers; only what a parser says of JSON stays in English', () => {
    const numbers = (sentence: string) =>
      (sentence.replace(QUOTED, '').match(/(?<![\w-])\d+(?:\.\d+)?/g) ?? []).toSorted().join(' ');
    const pairs = english
      .map((sentence, index) => [sentence, chinese[index] ?? ''] as const)
      .filter(([sentence]) => !sentence.includes(' JSON: '));
    expect(pairs.filter(([en, zh]) => numbers(en) !== numbers(zh))).toEqual([]);
  });

  test.each(INTERFACE_LANGUAGES)('are all heard here, in %s', (language) => {
    const {words, said} = recorded(checkWords(language));
    const heard = [
      ...everyFinding(words).map(({message}) => message),
      ...everyVerdict(words),
      ...everyRefusal(words),
    ];
    const unheard = [...said].filter(
      ([, texts]) => !texts.some((text) => heard.some((sentence) => sentence.includes(text))),
    );
    expect(unheard.map(([path]) => path)).toEqual([]);
  });
});

describe('the name of a language', () => {
  test('is told in the language of the sentence', () => {
    expect(languageName('zh-Hans', 'en')).toBe('Simplified Chinese');
    expect(languageName('zh-Hans', 'zh-Hans')).toBe('简体中文');
    expect(languageName('de', 'zh-Hans')).toBe('德语');
  });

  test('stays as it is when it is none', () => {
    expect(languageName('our_german', 'en')).toBe('our_german');
  });
});

describe('in English', () => {
  const {balance, regions} = checkWords('en');

  test('one is one, and more are many', () => {
    expect(balance.fewItems('“A”', 1, 4)).toMatch(/^“A” rests on 1 item:/);
    expect(balance.lopsided('“A”', 1, 5)).toMatch(/^“A” has 1 item keyed \+ and 5 keyed −:/);
  });

  test('two patterns both own a place, and three all do', () => {
    expect(regions.overlap(['“A”', '“B”'], '…')).toMatch(/^“A” and “B” both own/);
    expect(regions.overlap(['“A”', '“B”', '“C”'], '…')).toMatch(/^“A”, “B” and “C” all own/);
  });
});
