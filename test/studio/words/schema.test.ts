import {isValidElement} from 'react';
import {expect, test} from 'vitest';
import {DEFAULT_LANGUAGES} from '../../../studio/languages.ts';
import {schemaTypes} from '../../../studio/schema/index.ts';

/** What editors read of a type definition, with where it stands. */
function readIn(node: unknown, place = ''): readonly (readonly [place: string, words: string])[] {
  if (typeof node !== 'object' || node === null || isValidElement(node)) return [];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    const here = `${place}.${name}`;
    const isRead = name === 'title' || name === 'description';
    // A preview selects fields by their names.
    if (name === 'select') return [];
    return isRead && typeof value === 'string' ? [[here, value] as const] : readIn(value, here);
  });
}

test('every title and description of the schema is there in both languages', () => {
  const english = readIn(schemaTypes(DEFAULT_LANGUAGES, 'en'));
  const chinese = readIn(schemaTypes(DEFAULT_LANGUAGES, 'zh-Hans'));
  expect(english.length).toBeGreaterThan(200);
  expect(chinese.map(([place]) => place)).toEqual(english.map(([place]) => place));
  const names = DEFAULT_LANGUAGES.map(({title}) => title);
  const left = chinese.filter(([, words]) => !/\p{Script=Han}/u.test(words));
  expect(new Set(left.map(([, words]) => words))).toEqual(new Set(['English']));
  expect(english.filter(([, words]) => /\p{Script=Han}/u.test(words))).toEqual(
    english.filter(([, words]) => words === names[1]),
  );
});

test('the languages differ in words alone', () => {
  const [english, chinese] = (['en', 'zh-Hans'] as const).map((language) =>
    JSON.stringify(schemaTypes(DEFAULT_LANGUAGES, language), (name, value: unknown) =>
      ['title', 'description', 'interfaceLanguage', 'icon'].includes(name) ? undefined : value,
    ),
  );
  expect(chinese).toBe(english);
});
