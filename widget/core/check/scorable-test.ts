import {chooseText} from '../choose-text.ts';
import type {
  Condition,
  Dimension,
  Pattern,
  QuizItem,
  RelationshipTest,
  ResponseScale,
  Text,
} from '../model.ts';
import {contentRevision} from '../revision.ts';
import {languagesOf, nameOf, type TestParts} from './parts.ts';
import {isComparable} from './rules/norm.ts';
import {itemKind} from './rules/quiz-item.ts';
import {
  field,
  listIn,
  numberIn,
  referenceIn,
  stringIn,
  writtenIn,
  type StoredDocument,
} from './stored.ts';

/**
 * As much of an unfinished test as can be scored, so that its scoring can be tried while it is
 * being written: what is faulty is left out, and missing words are stood in for. Once nothing is
 * faulty, it scores as the published test does.
 */
export function scorableTest(
  parts: TestParts,
  languages: readonly string[] = languagesOf(parts.test),
): RelationshipTest {
  const {test} = parts;
  const minimum = numberIn(test, 'minimumAnswered') ?? 0.8;
  const words = (document: StoredDocument, name: string): Text =>
    chooseText(writtenIn(document, name), languages) ?? standIn(document);
  const dimensions = parts.dimensions.map((dimension) => readDimension(dimension, words));
  const dimensionIds = new Set(dimensions.map(({id}) => id));
  const scales = new Map(parts.scales.flatMap((scale) => readScale(scale, languages)));
  return {
    id: test._id,
    slug: stringIn(field(test, 'slug'), 'current') ?? test._id,
    revision: contentRevision(
      [test, ...parts.items, ...parts.dimensions, ...parts.patterns, ...parts.scales].map(
        (document) => ({id: document._id, revision: stringIn(document, '_rev') ?? ''}),
      ),
    ),
    title: words(test, 'title'),
    intro: words(test, 'intro'),
    instruction: chooseText(writtenIn(test, 'instruction'), languages),
    privacyNote: null,
    languages,
    minimumAnswered: minimum > 0 && minimum <= 1 ? minimum : 0.8,
    itemOrder: test['itemOrder'] === 'shuffled' ? 'shuffled' : 'fixed',
    itemsPerStep: Math.max(1, Math.floor(numberIn(test, 'itemsPerStep') ?? 1)),
    allowSkip: test['allowSkip'] !== false,
    unlockKind: 'none',
    dimensions,
    items: parts.items.flatMap((item) => {
      const scale = scales.get(
        referenceIn(item, 'responseScale') ?? referenceIn(test, 'responseScale') ?? '',
      );
      return readItem(item, scale, dimensionIds, words(item, 'wording'), languages);
    }),
    patterns: parts.patterns.map((pattern) => readPattern(pattern, words)),
  };
}

type Words = (document: StoredDocument, name: string) => Text;

function standIn(document: StoredDocument): Text {
  return {value: nameOf(document), language: 'en'};
}

function readScale(
  scale: StoredDocument,
  languages: readonly string[],
): readonly (readonly [string, ResponseScale])[] {
  const [lo, hi] = [numberIn(scale, 'lo'), numberIn(scale, 'hi')];
  if (lo === undefined || hi === undefined || !isScale(lo, hi)) return [];
  const labels = listIn(scale, 'labels').flatMap((label): [number, Text][] => {
    const [value, text] = [
      numberIn(label, 'value'),
      chooseText(writtenIn(label, 'label'), languages),
    ];
    return value === undefined || !text ? [] : [[value, text]];
  });
  return [[scale._id, {id: scale._id, lo, hi, labels: new Map(labels)}]];
}

/** Most steps that a response scale may have; the element refuses longer ones. */
export const MOST_STEPS = 20;

function isScale(lo: number, hi: number): boolean {
  return Number.isInteger(lo) && Number.isInteger(hi) && lo < hi && hi - lo <= MOST_STEPS;
}

function readDimension(dimension: StoredDocument, words: Words): Dimension {
  return {
    id: dimension._id,
    key: stringIn(dimension, 'key') ?? dimension._id,
    name: words(dimension, 'name'),
    lowPole: words(dimension, 'lowPole'),
    highPole: words(dimension, 'highPole'),
    norm: readNorm(field(dimension, 'norm')),
  };
}

function readNorm(norm: unknown): Dimension['norm'] {
  const [mean, standardDeviation] = [numberIn(norm, 'mean'), numberIn(norm, 'standardDeviation')];
  const [sampleSize, reliability] = [numberIn(norm, 'sampleSize'), numberIn(norm, 'reliability')];
  const [year, population] = [numberIn(norm, 'year'), stringIn(norm, 'population')];
  const source = stringIn(norm, 'source');
  if (
    mean === undefined ||
    standardDeviation === undefined ||
    sampleSize === undefined ||
    reliability === undefined ||
    year === undefined ||
    population === undefined ||
    source === undefined
  ) {
    return null;
  }
  const read = {mean, standardDeviation, sampleSize, reliability, year, population, source};
  return isComparable(read) ? read : null;
}

function readPattern(pattern: StoredDocument, words: Words): Pattern {
  return {
    id: pattern._id,
    key: stringIn(pattern, 'key') ?? pattern._id,
    name: words(pattern, 'name'),
    claim:
      pattern['claim'] === 'mostPoints'
        ? {kind: 'mostPoints'}
        : {kind: 'region', conditions: conditionsOf(pattern)},
  };
}

/** The bounds of a pattern's region that name their dimension. */
export function conditionsOf(pattern: StoredDocument): readonly Condition[] {
  return listIn(pattern, 'conditions').flatMap((condition) => {
    const dimension = referenceIn(condition, 'dimension');
    const [from, below] = [numberIn(condition, 'from'), numberIn(condition, 'below')];
    return dimension === undefined ? [] : [{dimension, from: from ?? null, below: below ?? null}];
  });
}

function readItem(
  item: StoredDocument,
  scale: ResponseScale | undefined,
  dimensions: ReadonlySet<string>,
  wording: Text,
  languages: readonly string[],
): readonly QuizItem[] {
  const base = {id: item._id, revision: stringIn(item, '_rev') ?? '', wording};
  const kind = itemKind(item['kind']);
  if (kind === 'options') {
    const options = listIn(item, 'options').map((option, index) => ({
      key: stringIn(option, '_key') ?? String(index),
      label: chooseText(writtenIn(option, 'label'), languages) ?? standIn(item),
      points: pointsOf(option),
    }));
    return options.length < 2 ? [] : [{...base, kind, options}];
  }
  if (!scale) return [];
  if (kind === 'attention') {
    const expected = numberIn(item, 'expectedAnswer');
    return expected === undefined || expected < scale.lo || expected > scale.hi
      ? []
      : [{...base, kind, scale, expected}];
  }
  const dimension = referenceIn(item, 'dimension');
  if (dimension === undefined || !dimensions.has(dimension)) return [];
  const weight = numberIn(item, 'weight') ?? 1;
  const keying = item['keying'] === '-' ? '-' : '+';
  return weight > 0 ? [{...base, kind, scale, dimension, keying, weight}] : [];
}

/** Points that a choice gives, by pattern; what it gives twice counts once, the last. */
export function pointsOf(option: unknown): ReadonlyMap<string, number> {
  return new Map(
    listIn(option, 'points').flatMap((entry): [string, number][] => {
      const [pattern, points] = [referenceIn(entry, 'pattern'), numberIn(entry, 'points')];
      return pattern === undefined || points === undefined ? [] : [[pattern, points]];
    }),
  );
}
