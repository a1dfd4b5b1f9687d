/** Small tests to score: every field has a value that matters only where a test names it. */

import type {
  AttentionItem,
  Condition,
  Dimension,
  LikertItem,
  Norm,
  OptionsItem,
  Pattern,
  RelationshipTest,
  ResponseScale,
  Text,
} from '../../../widget/core/model.ts';

export const text = (value: string): Text => ({value, language: 'en'});

export const scale = (lo: number, hi: number): ResponseScale => ({
  id: `scale-${lo}-${hi}`,
  lo,
  hi,
  labels: new Map([
    [lo, text('not at all')],
    [hi, text('very much')],
  ]),
});

export const likert = (id: string, given: Partial<LikertItem> = {}): LikertItem => ({
  kind: 'likert',
  id,
  revision: 'r1',
  wording: text(id),
  dimension: 'pursuit',
  keying: '+',
  weight: 1,
  scale: scale(1, 7),
  ...given,
});

export const attention = (id: string, given: Partial<AttentionItem> = {}): AttentionItem => ({
  kind: 'attention',
  id,
  revision: 'r1',
  wording: text(id),
  scale: scale(1, 7),
  expected: 2,
  ...given,
});

/** Options by key, each with points by pattern id. */
export const choice = (
  id: string,
  options: Readonly<Record<string, Readonly<Record<string, number>>>>,
): OptionsItem => ({
  kind: 'options',
  id,
  revision: 'r1',
  wording: text(id),
  options: Object.entries(options).map(([key, points]) => ({
    key,
    label: text(key),
    points: new Map(Object.entries(points)),
  })),
});

export const norm = (given: Partial<Norm> = {}): Norm => ({
  mean: 3.2,
  standardDeviation: 1.25,
  sampleSize: 500,
  reliability: 0.9,
  population: 'adults in a relationship',
  year: 2020,
  source: 'An example',
  ...given,
});

export const dimension = (id: string, given: Partial<Dimension> = {}): Dimension => ({
  id,
  key: id,
  name: text(id),
  lowPole: text('low'),
  highPole: text('high'),
  norm: null,
  ...given,
});

export const region = (id: string, conditions: readonly Condition[]): Pattern => ({
  id,
  key: id,
  name: text(id),
  claim: {kind: 'region', conditions},
});

export const rival = (id: string): Pattern => ({
  id,
  key: id,
  name: text(id),
  claim: {kind: 'mostPoints'},
});

/** The four quarters of two dimensions, split at the midpoint 4. */
export const quarters: readonly Pattern[] = [
  region('grounded', [below('pursuit', 4), below('withdrawal', 4)]),
  region('pursuing', [from('pursuit', 4), below('withdrawal', 4)]),
  region('distancing', [below('pursuit', 4), from('withdrawal', 4)]),
  region('torn', [from('pursuit', 4), from('withdrawal', 4)]),
];

export const relationshipTest = (given: Partial<RelationshipTest> = {}): RelationshipTest => ({
  id: 'test-sample',
  slug: 'sample',
  revision: '00000000000000a1',
  title: text('Sample'),
  intro: text('An introduction'),
  instruction: null,
  privacyNote: null,
  languages: ['en'],
  minimumAnswered: 0.8,
  itemOrder: 'fixed',
  itemsPerStep: 1,
  allowSkip: true,
  unlockKind: 'none',
  dimensions: [dimension('pursuit')],
  items: [likert('a')],
  patterns: [],
  ...given,
});

export function from(dimensionId: string, bound: number): Condition {
  return {dimension: dimensionId, from: bound, below: null};
}

export function below(dimensionId: string, bound: number): Condition {
  return {dimension: dimensionId, from: null, below: bound};
}
