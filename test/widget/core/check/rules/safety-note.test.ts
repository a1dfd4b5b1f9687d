import {expect, test} from 'vitest';
import {safetyNote} from '../../../../../widget/core/check/rules/safety-note.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

const note = [{language: 'en', value: 'Fear is not a communication pattern.'}];

test('a test shows its own safety note, or the one of the site settings', () => {
  expect(safetyNote(note, undefined, en)).toBe(true);
  expect(safetyNote(undefined, note, en)).toBe(true);
  expect(safetyNote([], note, en)).toBe(true);
});

test('a test without any safety note is stopped', () => {
  expect(safetyNote(undefined, undefined, en)).toMatch(/Write a safety note/);
  expect(safetyNote(undefined, [{language: 'en', value: ' '}], en)).toMatch(/Write a safety note/);
});

test('a note that was begun and left empty does not hide the one of the site settings', () => {
  expect(safetyNote([{language: 'en'}], note, en)).toMatch(/remove the empty language/);
});
