import fc from 'fast-check';

/** A generated test and people who took it: columns of items, as `oracle.R` reads them. */
export interface Instrument {
  /** Share of a dimension's items that must be answered. */
  readonly minimum: number;
  /** 1 is pursuit, 2 is withdrawal. */
  readonly dimension: readonly (1 | 2)[];
  /** -1 is reverse-keyed. */
  readonly sign: readonly (1 | -1)[];
  readonly weight: readonly number[];
  readonly lo: readonly number[];
  readonly hi: readonly number[];
  /** Numbers of the items, from 1, in the order shown. */
  readonly order: readonly number[];
  /** Of both dimensions. */
  readonly norms: readonly GeneratedNorm[];
  /** Raw answers of each person; `null` is a blank. */
  readonly people: readonly (readonly (number | null)[])[];
}

/** Numbers of a norm. */
export interface GeneratedNorm {
  readonly mean: number;
  readonly sd: number;
  readonly reliability: number;
}

interface GeneratedItem {
  readonly dimension: 1 | 2;
  readonly sign: 1 | -1;
  readonly weight: number;
  readonly ends: Ends;
  /** By person. */
  readonly answers: readonly (number | null)[];
}

interface Ends {
  readonly lo: number;
  readonly hi: number;
}

const PEOPLE = 4;

const anyEnds = fc.constantFrom<Ends>(
  {lo: 1, hi: 7},
  {lo: 1, hi: 5},
  {lo: 0, hi: 10},
  {lo: -3, hi: 3},
  {lo: 0, hi: 1},
);

const anyWeight = fc.constantFrom(0.25, 0.5, 1, 1.7, 3);

/** With gaps; half of them with weights and mixed scales, half without, as psych takes them. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc
  .oneof(
    anyEnds.chain((ends) => anyItems(fc.constant(ends), fc.constant(1))),
    anyItems(anyEnds, anyWeight),
  )
  .chain((items) =>
    fc.record({
      minimum: fc.constantFrom(0.01, 0.5, 0.8, 1),
      dimension: fc.constant(items.map((item) => item.dimension)),
      sign: fc.constant(items.map((item) => item.sign)),
      weight: fc.constant(items.map((item) => item.weight)),
      lo: fc.constant(items.map((item) => item.ends.lo)),
      hi: fc.constant(items.map((item) => item.ends.hi)),
      order: anyOrder(items.length),
      norms: fc.tuple(anyNorm(items, 1), anyNorm(items, 2)),
      people: fc.constant(
        Array.from({length: PEOPLE}, (_, person) =>
          items.map(({answers}) => answers[person] ?? null),
        ),
      ),
    }),
  );

function anyItems(
  ends: fc.Arbitrary<Ends>,
  weight: fc.Arbitrary<number>,
): fc.Arbitrary<readonly GeneratedItem[]> {
  const itemsOf = (dimension: 1 | 2) =>
    fc.array(anyItem(dimension, ends, weight), {minLength: 1, maxLength: 9});
  return fc.tuple(itemsOf(1), itemsOf(2)).map((both) => both.flat());
}

function anyItem(
  dimension: 1 | 2,
  anyOfEnds: fc.Arbitrary<Ends>,
  weight: fc.Arbitrary<number>,
): fc.Arbitrary<GeneratedItem> {
  return anyOfEnds.chain((ends) =>
    fc.record({
      dimension: fc.constant(dimension),
      sign: fc.constantFrom(1, -1),
      weight,
      ends: fc.constant(ends),
      answers: fc.array(fc.option(fc.integer({min: ends.lo, max: ends.hi}), {freq: 6}), {
        minLength: PEOPLE,
        maxLength: PEOPLE,
      }),
    }),
  );
}

/** Numbers of a group somewhere in the inner part of what the items can come to. */
function anyNorm(items: readonly GeneratedItem[], dimension: 1 | 2): fc.Arbitrary<GeneratedNorm> {
  const {lo, hi} = rangeOf(items.filter((item) => item.dimension === dimension));
  return fc
    .record({
      mean: fc.integer({min: 20, max: 80}),
      sd: fc.integer({min: 5, max: 40}),
      reliability: fc.integer({min: 0, max: 99}),
    })
    .map(({mean, sd, reliability}) => ({
      mean: lo + ((hi - lo) * mean) / 100,
      sd: ((hi - lo) * sd) / 100,
      reliability: reliability / 100,
    }));
}

function rangeOf([first, ...others]: readonly GeneratedItem[]): Ends {
  return first && others.every(({ends}) => ends.lo === first.ends.lo && ends.hi === first.ends.hi)
    ? first.ends
    : {lo: 0, hi: 100};
}

function anyOrder(length: number): fc.Arbitrary<readonly number[]> {
  const numbers = Array.from({length}, (_, index) => index + 1);
  return fc.shuffledSubarray(numbers, {minLength: length});
}
