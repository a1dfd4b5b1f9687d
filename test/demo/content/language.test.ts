import {describe, expect, it} from 'vitest';
import {languages} from '../../../demo/content/translated.ts';
import {arrays, isObject, textsIn, type FoundText} from './walk.ts';

const english = textsIn('en');
const chinese = textsIn('zh-Hans');

describe('the translated texts', () => {
  it('are there in every language, and say something', () => {
    const fields = arrays().filter(
      ({items}) =>
        isObject(items[0]) &&
        /^internationalizedArray(String|Text)Value$/.test(String(items[0]['_type'])),
    );
    expect(fields.length).toBeGreaterThan(200);
    const incomplete = fields.filter(({items}) => !complete(items.filter(isObject)));
    expect(incomplete.map(({path}) => path)).toEqual([]);
  });

  it('have as many paragraphs in one language as in the other', () => {
    const paragraphs = ({text}: FoundText) => text.split('\n\n').length;
    expect(chinese.map(paragraphs)).toEqual(english.map(paragraphs));
  });

  it('make no promise and no verdict for ever', () => {
    expect(matching(english, /\b(always|never|every time|diagnos(ed|tic)|disorder)\b/i)).toEqual(
      [],
    );
    expect(matching(chinese, /总是会|从来不|永远|一定会|人格障碍/)).toEqual([]);
  });

  it('call nobody a type, a sex or an animal', () => {
    expect(
      matching(english, /\b(types?|wife|husband|he|she|his|her|men|women|tortoise)\b/i),
    ).toEqual([]);
    expect(matching(chinese, /类型|老公|老婆|丈夫|妻子|男人|女人|乌龟|她/)).toEqual([]);
  });
});

describe('the English texts', () => {
  it('use typographic quotes and no long dashes', () => {
    expect(matching(english, /['"—–]|\.\.\.| {2,}/)).toEqual([]);
  });
});

describe('the Chinese texts', () => {
  it('use Chinese punctuation', () => {
    expect(matching(chinese, /\p{Script=Han}[,.:;?!()'"]|[,:;?!()'"]\p{Script=Han}/u)).toEqual([]);
    expect(matching(chinese, /[「」『』]|——|—|\.\.\./)).toEqual([]);
  });

  it('pair their quotation marks', () => {
    const unquoted = chinese.map(({path, text}) => ({
      path,
      text: text.replaceAll(/“[^“”]*”/g, ''),
    }));
    expect(matching(unquoted, /[“”]/)).toEqual([]);
  });

  it('set a space between characters and figures', () => {
    expect(matching(chinese, /\p{Script=Han}\d|\d\p{Script=Han}/u)).toEqual([]);
  });

  it('are simplified, and speak to a friend', () => {
    expect(matching(chinese, /[們說對時會這個來為讓嗎愛關係與]|您/)).toEqual([]);
  });
});

/** Whether each language has its value, in order, with no space around it. */
function complete(values: readonly Readonly<Record<string, unknown>>[]): boolean {
  return (
    values.length === languages.length &&
    values.every(
      ({language, value}, index) =>
        language === languages[index] &&
        typeof value === 'string' &&
        value !== '' &&
        value.trim() === value,
    )
  );
}

/** What of the pattern is found, and where. */
function matching(texts: readonly FoundText[], pattern: RegExp): readonly string[] {
  return texts.flatMap(({path, text}) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${path}: ${found[0]}`];
  });
}
