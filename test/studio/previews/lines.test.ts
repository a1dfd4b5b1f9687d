import {describe, expect, test} from 'vitest';
import {itemLine} from '../../../studio/previews/itemLine.ts';
import {plainText} from '../../../studio/previews/plainText.ts';
import {regionLine} from '../../../studio/previews/regionLine.ts';
import {scaleLine} from '../../../studio/previews/scaleLine.ts';
import {facts, firstWords} from '../../../studio/previews/words.ts';
import {wordsIn} from '../../../studio/words/words.ts';

const {lines} = wordsIn('en');
const inEnglish = (value: string) => [{language: 'en', value}];

describe('an item’s preview', () => {
  test('shows what it counts for, and which way', () => {
    const dimension = inEnglish('Pursuit');
    expect(itemLine(lines, {dimension, keying: '+'})).toBe('+ as answered · Pursuit');
    expect(itemLine(lines, {dimension, keying: '-', kind: 'likert'})).toBe('− reversed · Pursuit');
    expect(itemLine(lines, {})).toBe('No direction yet · No dimension yet');
  });

  test('shows the choices or the expected answer of the other kinds', () => {
    expect(itemLine(lines, {kind: 'options', options: [{}, {}]})).toBe('2 choices');
    expect(itemLine(lines, {kind: 'attention', expectedAnswer: 2})).toBe('Attention: expects 2');
    expect(itemLine(lines, {kind: 'attention'})).toBe('Attention: expects …');
  });
});

describe('a pattern’s preview', () => {
  test('says its region in words', () => {
    const conditions = [
      {dimension: inEnglish('Pursuit'), from: 4},
      {dimension: inEnglish('Withdrawal'), from: 2, below: 4},
      {dimension: undefined, from: undefined, below: null},
    ];
    expect(regionLine(lines, 'region', conditions)).toBe(
      'Pursuit: from 4 · Withdrawal: from 2 to below 4',
    );
  });

  test('says the same in Chinese', () => {
    const chinese = wordsIn('zh-Hans').lines;
    const dimension = [{language: 'zh-Hans', value: '主动靠近'}];
    expect(regionLine(chinese, 'region', [{dimension, from: 2, below: 4}])).toBe(
      '主动靠近：从 2 起，低于 4',
    );
    expect(regionLine(chinese, 'region', [{dimension, below: 4}])).toBe('主动靠近：低于 4');
    expect(regionLine(chinese, 'region', [{dimension}])).toBe('主动靠近：还没有界限');
  });

  test('says that it has none yet, or needs none', () => {
    expect(regionLine(lines, 'region', [])).toBe('No region yet');
    expect(regionLine(lines, 'mostPoints', [])).toMatch(/most points/);
  });
});

describe('a scale’s preview', () => {
  test('shows its ends, with their labels when both have one', () => {
    const labels = [
      {value: 7, label: inEnglish('Agree')},
      {value: 1, label: inEnglish('Disagree')},
    ];
    expect(scaleLine(lines, 1, 7, labels)).toBe('1–7 · Disagree → Agree');
    expect(scaleLine(lines, 1, 7, labels.slice(1))).toBe('1–7');
    expect(scaleLine(lines, 1, undefined, labels)).toBe('Not complete yet');
  });
});

describe('words for a preview', () => {
  test('come from the first language that has any', () => {
    expect(
      firstWords([
        {language: 'en', value: ' '},
        {language: 'zh-Hans', value: '追'},
      ]),
    ).toBe('追');
    expect(firstWords([{language: 'en'}])).toBeUndefined();
    expect(firstWords(null)).toBeUndefined();
  });

  test('come from running text', () => {
    const blocks = [
      {_type: 'block', children: [{text: 'One '}, {text: 'line.'}]},
      {_type: 'image'},
    ];
    expect(plainText(blocks)).toBe('One line.');
    expect(plainText([])).toBeUndefined();
  });

  test('join and count', () => {
    expect(facts('a', undefined, '', 7)).toBe('a · 7');
    expect(lines.items(1)).toBe('1 item');
    expect(lines.items(24)).toBe('24 items');
  });
});
