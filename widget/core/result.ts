/** The result of a test: what the page shows, the host hears, and the command line prints. */

/** Version of the scoring rules. It changes when the same answers could give another result. */
export const SCORING_VERSION = 1;

/** A raw answer: a point of the response scale, or the key of an option. */
export type Answer = number | string;

/** Answers by item id. An item that was not answered is not in it. */
export type Answers = Readonly<Record<string, Answer>>;

/** A closed interval in the unit of its dimension. */
export type Band = readonly [low: number, high: number];

/** What a norm adds to a score, or to the percent of a dimension with mixed scales. */
export interface NormScore {
  /** (score − mean) ÷ standard deviation. */
  readonly z: number;
  /** 50 + 10z. */
  readonly t: number;
  /** Share of the norm group below the score, from 0 to 100, under a normal distribution. */
  readonly percentile: number;
  /** Standard error of measurement, in the unit of the dimension. */
  readonly standardError: number;
  /** Score ± 1.96 standard errors. */
  readonly observedBand: Band;
  /** Band for the true score, drawn towards the mean (Dudek 1979). */
  readonly trueScoreBand: Band;
}

/** A visitor's score on one dimension. */
export interface DimensionScore {
  /** Id of the dimension. */
  readonly dimension: string;
  /** Short stable name of the dimension. */
  readonly key: string;
  /**
   * Weighted mean of the keyed answers in response scale units, or `null` when too few items
   * were answered or the items do not share one response scale.
   */
  readonly score: number | null;
  /** Percent of the maximum possible, from 0 to 100, or `null` when too few were answered. */
  readonly percent: number | null;
  readonly answered: number;
  readonly shown: number;
  /** `null` without a norm, without a score. */
  readonly norm: NormScore | null;
}

/** A pattern's place in the result. */
export interface PatternShare {
  /** Id of the pattern. */
  readonly pattern: string;
  /** Short stable name of the pattern. */
  readonly key: string;
  /**
   * Probability that the visitor's place lies in the pattern's region, from 0 to 1, where the
   * uncertainty of every dimension involved is known; otherwise `null`.
   */
  readonly probability: number | null;
  /** Points of an outcome quiz; `null` for a region. */
  readonly points: number | null;
  /** Share of all points given, from 0 to 1; `null` for a region or when none were given. */
  readonly shareOfTotal: number | null;
  /** Share of the points this pattern could get, from 0 to 1; `null` for a region. */
  readonly shareOfMaximum: number | null;
}

/** Soft hints at how the answers came about. They never change or withhold a score. */
export interface QualityFlags {
  /**
   * Longest run of equal raw answers to scale items in the order shown; a blank breaks it. Items
   * with options are left out, as from the next two.
   */
  readonly longestRun: number;
  /** Standard deviation (n − 1) of the raw scale answers, or `null` below two of them. */
  readonly answerSpread: number | null;
  /** All scale answers alike, or a run longer than half of the scale items shown. */
  readonly straightLining: boolean;
  /** Under two seconds an answered item on average; `null` when the time is not known. */
  readonly speeding: boolean | null;
  /** Ids of attention items that were answered otherwise than asked. */
  readonly missedAttention: readonly string[];
  /**
   * Leaning towards agreement, in response scale units (Rammstedt & Farmer 2013); `null` without
   * answers to both `+` and `−` items, or when the items do not share one response scale.
   */
  readonly acquiescence: number | null;
}

/** A result is pinned to the test, its content revision and the scoring version. */
export interface Result {
  readonly test: {readonly id: string; readonly slug: string; readonly revision: string};
  readonly scoringVersion: typeof SCORING_VERSION;
  readonly answered: number;
  readonly shown: number;
  readonly dimensions: readonly DimensionScore[];
  /**
   * The pattern whose region contains the point, or that got the most points; the first in
   * authored order of several. `null` when it cannot be told.
   */
  readonly pattern: {readonly id: string; readonly key: string} | null;
  /** Patterns that share the first place, in authored order; empty when there is no tie. */
  readonly tied: readonly {readonly id: string; readonly key: string}[];
  /**
   * The pattern's probability is known and below 0.75. A region without the point never has
   * more than one half, so then no pattern reaches 0.75.
   */
  readonly nearBorder: boolean;
  /**
   * Other patterns whose region begins within a twelfth of the range of the visitor's place
   * (half a point on a scale from 1 to 7), the nearest first; whether or not a norm is known.
   */
  readonly neighbours: readonly {readonly id: string; readonly key: string}[];
  readonly patterns: readonly PatternShare[];
  readonly quality: QualityFlags;
}
