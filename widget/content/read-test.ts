import type {
  Condition,
  Dimension,
  Norm,
  Pattern,
  QuizItem,
  QuizOption,
  RelationshipTest,
  ResponseScale,
} from '../core/model.ts';
import {contentRevision} from '../core/revision.ts';
import type {DocumentRevision} from '../core/revision.ts';
import {isRecord, Wire} from './wire.ts';

/**
 * Reads the answer to `testQuery` in the best of the languages.
 * Throws a `ContentFault` that says which document to mend.
 */
export function readTest(answer: unknown, languages: readonly string[]): RelationshipTest {
  const test = new Wire(answer, languages).document();
  const scale = test.get('responseScale').optional(readScale, null);
  const dimensions = test.get('dimensions').list().map(readDimension);
  const patterns = test.get('patterns').list().map(readPattern);
  const items = test
    .get('items')
    .list()
    .map((item) => readItem(item, scale, dimensions));
  if (!items.length) test.get('items').fail('items');
  return {
    id: test.get('_id').string(),
    slug: test.get('slug').string(),
    revision: contentRevision(documentsIn(answer)),
    title: test.get('title').text(),
    intro: test.get('intro').text(),
    instruction: test.get('instruction').textOrNull(),
    privacyNote: test.get('privacyNote').textOrNull(),
    languages: test
      .get('languages')
      .list()
      .map((language) => language.string()),
    minimumAnswered: test.get('minimumAnswered').optional((share) => share.number(0.01, 1), 0.8),
    itemOrder: test.get('itemOrder').oneOf(['fixed', 'shuffled'], 'fixed'),
    itemsPerStep: test.get('itemsPerStep').optional((count) => count.whole(1), 1),
    allowSkip: test.get('allowSkip').value !== false,
    unlockKind: test.get('unlockKind').oneOf(['none', 'email', 'share', 'code', 'host'], 'none'),
    dimensions,
    items,
    patterns,
  };
}

function readScale(scale: Wire): ResponseScale {
  scale.document();
  const lo = scale.get('lo').whole();
  const hi = scale.get('hi').whole(lo + 1);
  if (hi - lo > 20) scale.get('hi').fail('points');
  const labels = scale.get('labels').list();
  return {
    id: scale.get('_id').string(),
    lo,
    hi,
    labels: new Map(
      labels.map((label) => [label.get('value').number(lo, hi), label.get('label').text()]),
    ),
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

function readItem(
  item: Wire,
  testScale: ResponseScale | null,
  dimensions: readonly Dimension[],
): QuizItem {
  item.document();
  const base = {
    id: item.get('_id').string(),
    revision: item.get('_rev').string(),
    wording: item.get('wording').text(),
  };
  const kind = item.get('kind').oneOf(['likert', 'options', 'attention'], 'likert');
  if (kind === 'options') {
    const options = item.get('options').list().map(readOption);
    if (options.length < 2) item.get('options').fail('options');
    return {...base, kind, options};
  }
  const scale =
    item.get('responseScale').optional(readScale, testScale) ??
    item.get('responseScale').fail('scale');
  if (kind === 'attention') {
    return {...base, kind, scale, expected: item.get('expectedAnswer').number(scale.lo, scale.hi)};
  }
  const dimension = item.get('dimension');
  if (dimension.missing) dimension.fail('dimension');
  if (!dimensions.some(({id}) => id === dimension.value)) dimension.fail('foreign');
  return {
    ...base,
    kind,
    scale,
    dimension: dimension.string(),
    keying: item.get('keying').oneOf(['+', '-'], '+'),
    weight: item.get('weight').optional((weight) => weight.number(Number.MIN_VALUE), 1),
  };
}

function readOption(option: Wire): QuizOption {
  return {
    key: option.get('_key').string(),
    label: option.get('label').text(),
    points: new Map(
      option
        .get('points')
        .list()
        .map((entry) => [entry.get('pattern').string(), entry.get('points').number()]),
    ),
  };
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
