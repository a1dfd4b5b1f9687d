import type {RelationshipTest} from '../../../../widget/core/model.ts';
import {pullBetween} from '../../../../widget/core/pull-between.ts';
import type {DimensionScore, NormScore, Result} from '../../../../widget/core/result.ts';
import {placeOf} from '../../../../widget/core/scoring/place.ts';
import {rangeOf} from '../../../../widget/core/scoring/range.ts';
import {score} from '../../../../widget/core/scoring/score.ts';
import {below, dimension, from, likert, norm, region, relationshipTest, scale} from '../sample.ts';
import type {Instrument} from './instruments.ts';
import type {Column, Scores} from './r.ts';

const KEYS = ['pursuit', 'withdrawal'] as const;

/** A test and the results of those who took it. */
interface Sat {
  readonly instrument: Instrument;
  readonly test: RelationshipTest;
  readonly results: readonly Result[];
}

/** What the core makes of the instruments, in the form of `oracle.R`. */
export function scoreWithCore(instruments: readonly Instrument[]): Scores {
  const all = instruments.map(sit);
  const ofPeople = (read: (result: Result) => Column) =>
    all.flatMap(({results}) => results.flatMap(read));
  const each = (read: (found: DimensionScore) => number | null) =>
    ofPeople(({dimensions}) => dimensions.map(read));
  const normed = (read: (found: NormScore) => number) =>
    each((found) => (found.norm === null ? null : read(found.norm)));
  const ranges = all.flatMap(({test, results}) =>
    results.flatMap(() => KEYS.map((key) => rangeOf(test, key))),
  );
  return {
    psych: all
      .filter(({instrument}) => isPlain(instrument))
      .flatMap(({results}) => results.flatMap((result) => result.dimensions.map((d) => d.score))),
    answered: each((found) => found.answered),
    score: each((found) => found.score),
    percent: each((found) => found.percent),
    lo: ranges.map(({lo}) => lo),
    hi: ranges.map(({hi}) => hi),
    z: normed(({z}) => z),
    t: normed(({t}) => t),
    percentile: normed(({percentile}) => percentile),
    standardError: normed(({standardError}) => standardError),
    observedLow: normed(({observedBand: [low]}) => low),
    observedHigh: normed(({observedBand: [, high]}) => high),
    trueLow: normed(({trueScoreBand: [low]}) => low),
    trueHigh: normed(({trueScoreBand: [, high]}) => high),
    regions: ofPeople(({patterns}) => patterns.map(({probability}) => probability)),
    longestRun: ofPeople(({quality}) => [quality.longestRun]),
    answerSpread: ofPeople(({quality}) => [quality.answerSpread]),
    acquiescence: ofPeople(({quality}) => [quality.acquiescence]),
    pulls: all.flatMap(pulls),
  };
}

function sit(instrument: Instrument): Sat {
  const test = testOf(instrument);
  const order = instrument.order.map((number) => `i${number}`);
  const results = instrument.people.map((raw) => {
    const given = raw.flatMap((answer, index): [string, number][] =>
      answer === null ? [] : [[`i${index + 1}`, answer]],
    );
    return score(test, Object.fromEntries(given), {order});
  });
  return {instrument, test, results};
}

function testOf(instrument: Instrument): RelationshipTest {
  const test = relationshipTest({
    minimumAnswered: instrument.minimum,
    dimensions: instrument.norms.map(({mean, sd, reliability}, index) =>
      dimension(KEYS[index] ?? '', {norm: norm({mean, standardDeviation: sd, reliability})}),
    ),
    items: instrument.dimension.map((number, index) =>
      likert(`i${index + 1}`, {
        dimension: KEYS[number - 1] ?? '',
        keying: instrument.sign[index] === -1 ? '-' : '+',
        weight: instrument.weight[index] ?? 1,
        scale: scale(instrument.lo[index] ?? 0, instrument.hi[index] ?? 0),
      }),
    ),
  });
  const [pursuit = 0, withdrawal = 0] = KEYS.map((key) => {
    const {lo, hi} = rangeOf(test, key);
    return (lo + hi) / 2;
  });
  return {
    ...test,
    patterns: [
      region('grounded', [below('pursuit', pursuit), below('withdrawal', withdrawal)]),
      region('pursuing', [from('pursuit', pursuit), below('withdrawal', withdrawal)]),
      region('distancing', [below('pursuit', pursuit), from('withdrawal', withdrawal)]),
      region('torn', [from('pursuit', pursuit), from('withdrawal', withdrawal)]),
    ],
  };
}

function pulls({test, results}: Sat): Column {
  const [first, second] = results.map(({dimensions}) =>
    dimensions.map((found) => ({key: found.key, score: placeOf(found)})),
  );
  const both = first && second ? pullBetween(test, first, second) : null;
  return [both?.firstToSecond ?? null, both?.secondToFirst ?? null];
}

/** Without weights and on one response scale, as psych scores it. */
function isPlain({weight, lo, hi}: Instrument): boolean {
  return [weight, lo, hi].every((column) => new Set(column).size === 1);
}
