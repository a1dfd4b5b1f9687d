import {expect, test} from 'vitest';
import {safetyNote} from '../../../../../widget/core/check/rules/safety-note.ts';

const note = [{language: 'en', value: 'Fear is not a communication pattern.'}];

test('a test shows its own safety note, or the one of the site settings', () => {
  expect(safetyNote(note, undefined)).toBe(true);
  expect(safetyNote(undefined, note)).toBe(true);
  expect(safetyNote([], note)).toBe(true);
});

test('a test without any safety note is stopped', () => {
  expect(safetyNote(undefined, undefined)).toMatch(/Write a safety note/);
  expect(safetyNote(undefined, [{language: 'en', value: ' '}])).toMatch(/Write a safety note/);
});

test('a note that was begun and left empty does not hide the one of the site settings', () => {
  expect(safetyNote([{language: 'en'}], note)).toMatch(/remove the empty language/);
});
