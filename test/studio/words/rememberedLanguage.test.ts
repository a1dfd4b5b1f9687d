import {expect, test} from 'vitest';
import {
  isNews,
  rememberedLanguage,
  rememberLanguage,
  type LanguageMemory,
} from '../../../studio/words/rememberedLanguage.ts';

const place = {projectId: 'kitchen', dataset: 'production'};

function emptyMemory(): LanguageMemory {
  const kept = new Map<string, string>();
  return {getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value)};
}

test('a Studio begins in English, and in the language it was read in last', () => {
  const memory = emptyMemory();
  expect(rememberedLanguage(place, memory)).toBe('en');
  expect(isNews(place, 'en', memory)).toBe(false);
  expect(isNews(place, 'zh-Hans', memory)).toBe(true);
  rememberLanguage(place, 'zh-Hans', memory);
  expect(rememberedLanguage(place, memory)).toBe('zh-Hans');
  expect(isNews(place, 'zh-Hans', memory)).toBe(false);
  expect(isNews(place, 'en', memory)).toBe(true);
});

test('each dataset of an origin has a language of its own', () => {
  const memory = emptyMemory();
  rememberLanguage(place, 'zh-Hans', memory);
  expect(rememberedLanguage({...place, dataset: 'staging'}, memory)).toBe('en');
});

test('where nothing is kept it is English, and no language is worth loading again for', () => {
  expect(rememberedLanguage(place)).toBe('en');
  expect(isNews(place, 'zh-Hans')).toBe(false);
});
