import {count} from './plural.ts';

/**
 * The second line of a document or a part in a list, what stands for words not yet
 * written, and what any field may ask for.
 */
export const lines = {
  required: 'Fill this in.',
  repeated: 'It is here twice: take one away.',
  wholeNumber: 'Write a whole number.',
  wholeFromOne: 'Write a whole number, 1 or more.',
  year: 'Write a year with four digits.',

  noWords: 'No words yet',
  noTitle: 'No title yet',
  noHeading: 'No heading yet',
  noQuestion: 'No question yet',
  noName: 'No name yet',
  noPattern: 'No pattern yet',
  noDimension: 'No dimension yet',
  noDirection: 'No direction yet',
  emptyRow: 'Empty row',
  notComplete: 'Not complete yet',
  drawnAsCycle: 'drawn as a cycle',

  asAnswered: '+ as answered',
  reversed: '− reversed',
  /** The point that an attention check asks for; `…` while it is not known. */
  expects: (point: string) => `Attention: expects ${point}`,

  /** One bound of a region on a dimension; at least one of its ends is given. */
  condition: (dimension: string, from: string, below: string) =>
    `${dimension}: ${[from, below].filter((bound) => bound !== '').join(' to ')}`,
  from: (score: number) => `from ${score}`,
  below: (score: number) => `below ${score}`,
  noBounds: (dimension: string) => `${dimension}: no bounds yet`,
  aDimension: 'A dimension',
  noRegion: 'No region yet',
  mostPoints: 'Owns the result with the most points',

  scalePoint: (point: string) => `Point ${point}`,
  points: (points: number) => count(points, 'point'),
  pointsFor: (patterns: number) => `Points for ${count(patterns, 'pattern')}`,

  items: (amount: number) => count(amount, 'item'),
  choices: (amount: number) => count(amount, 'choice'),
  sections: (amount: number) => count(amount, 'section'),
  days: (amount: number) => count(amount, 'day'),
  concepts: (amount: number) => count(amount, 'concept'),
  steps: (amount: number) => count(amount, 'step'),
  lessons: (amount: number) => count(amount, 'point'),
  phrases: (amount: number) => count(amount, 'phrase'),
  questions: (amount: number) => count(amount, 'question'),
  rows: (amount: number) => count(amount, 'row'),
};
