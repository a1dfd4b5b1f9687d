import {expect, test} from 'vitest';
import {parseRequest, UsageError} from './request.ts';

test('nothing asked for means everything, in every engine', () => {
  expect(parseRequest([])).toEqual({
    sections: [],
    words: [],
    engines: ['chromium', 'firefox', 'webkit'],
  });
});

test('sections are told from words, and keep the order of the run', () => {
  expect(parseRequest(['lint', 'format', 'lake'])).toMatchObject({
    sections: ['format', 'lint'],
    words: ['lake'],
  });
});

test('a browser can be chosen', () => {
  expect(parseRequest(['widget', '--browser', 'webkit']).engines).toEqual(['webkit']);
});

test('an unknown browser is refused by its name', () => {
  expect(() => parseRequest(['--browser', 'opera'])).toThrow(/no browser opera/);
});

test('an unknown option is refused', () => {
  expect(() => parseRequest(['--fast'])).toThrow(UsageError);
});
