import type {
  Condition,
  Dimension,
  Norm,
  Pattern,
  QuizItem,
  RelationshipTest,
} from '../core/model.ts';
import {contentRevision} from '../core/revision.ts';
import type {DocumentRevision} from '../core/revision.ts';
import {readFace, readItems} from './read-face.ts';
import type {ReadItem} from './read-face.ts';
import {isRecord, Wire} from './wire.ts';

/**
 * Reads the answer to `testQuery` in the best of the languages.
 * Throws a `ContentFault` that says which document to mend.
 */
export function readTest(answer: unknown, languages: readonly string[]): RelationshipTest {
  const test = new Wire(answer, languages).document();
  const items = readItems(test);
  const dimensions = test.get('dimensions').list().map(readDimension);
  return {
    ...readFace(test, items),
    revision: contentRevision(documentsIn(answer)),
    languages: test
      .get('languages')
      .list()
      .map((language) => language.string()),
    minimumAnswered: test.get('minimumAnswered').optional((share) => share.number(0.01, 1), 0.8),
    unlockKind: test.get('unlockKind').oneOf(['none', 'email', 'share', 'code', 'host'], 'none'),
    dimensions,
    items: items.map((item) => readItem(item, dimensions)),
    patterns: test.get('patterns').list().map(readPattern),
  };
}

function readDimension(dimension: Wire): Dimension {
  dimension.document();
  return {
    id: dimension.get('_id').string(),
    key: dimension.get('key').string(),
    name: dimension.get('name').text(),
    lowPole: dimension.get('lowPole').text(),
    highPole: dimension.get('highPole').text(),
    norm: dimension.get('norm').optional(readNorm, null),
  };
}

function readNorm(norm: Wire): Norm {
  return {
    mean: norm.get('mean').number(),
    standardDeviation: norm.get('standardDeviation').number(Number.MIN_VALUE),
    sampleSize: norm.get('sampleSize').whole(2),
    reliability: norm.get('reliability').number(0, 1),
    population: norm.get('population').string(),
    year: norm.get('year').whole(),
    source: norm.get('source').string(),
  };
}

function readPattern(pattern: Wire): Pattern {
  pattern.document();
  const claim = pattern.get('claim').oneOf(['region', 'mostPoints'], 'region');
  return {
    id: pattern.get('_id').string(),
    key: pattern.get('key').string(),
    name: pattern.get('name').text(),
    claim:
      claim === 'region'
        ? {kind: claim, conditions: pattern.get('conditions').list().map(readCondition)}
        : {kind: claim},
  };
}

function readCondition(condition: Wire): Condition {
  return {
    dimension: condition.get('dimension').string(),
    from: condition.get('from').optional((bound) => bound.number(), null),
    below: condition.get('below').optional((bound) => bound.number(), null),
  };
}

function readItem({wire: item, face}: ReadItem, dimensions: readonly Dimension[]): QuizItem {
  const base = {...face, revision: item.get('_rev').string()};
  if (base.kind === 'options') {
    const points = item.get('options').list().map(readPoints);
    const options = base.options.map((option, at) => ({
      ...option,
      points: points[at] ?? new Map(),
    }));
    return {...base, options};
  }
  const {kind, scale} = base;
  if (kind === 'attention') {
    return {...base, kind, expected: item.get('expectedAnswer').number(scale.lo, scale.hi)};
  }
  const dimension = item.get('dimension');
  if (dimension.missing) dimension.fail('dimension');
  if (!dimensions.some(({id}) => id === dimension.value)) dimension.fail('foreign');
  return {
    ...base,
    kind,
    dimension: dimension.string(),
    keying: item.get('keying').oneOf(['+', '-'], '+'),
    weight: item.get('weight').optional((weight) => weight.number(Number.MIN_VALUE), 1),
  };
}

function readPoints(option: Wire): ReadonlyMap<string, number> {
  const points = option.get('points').list();
  return new Map(
    points.map((entry) => [entry.get('pattern').string(), entry.get('points').number()]),
  );
}

/** Every document in the answer, however deep. */
function documentsIn(value: unknown): DocumentRevision[] {
  if (Array.isArray(value)) return value.flatMap(documentsIn);
  if (!isRecord(value)) return [];
  const {_id: id, _rev: revision} = value;
  const inside = Object.values(value).flatMap(documentsIn);
  return typeof id === 'string' && typeof revision === 'string'
    ? [{id, revision}, ...inside]
    : inside;
}
