/**
 * The model of a test as the element, the Studio and the command line see it:
 * plain data, already in one language, checked by the guards in `widget/content`.
 */

/** A text in the language it was found in, which need not be the one asked for. */
export interface Text {
  /** The text itself; blank lines separate paragraphs. */
  readonly value: string;
  /** BCP 47 tag of the language the text is written in. */
  readonly language: string;
}

/** `+` an answer counts as it is; `-` it is reversed on its scale before it counts. */
export type Keying = '+' | '-';

/** The points a visitor chooses from: every whole number from `lo` to `hi`. */
export interface ResponseScale {
  readonly id: string;
  /** Lowest point, a whole number below `hi`. */
  readonly lo: number;
  /** Highest point, a whole number above `lo`. */
  readonly hi: number;
  /** Names of points by their number; at least both ends have one. */
  readonly labels: ReadonlyMap<number, Text>;
}

/**
 * A comparison group for a dimension, entered by an editor together with its source. In response
 * scale units, or in percent of the maximum where the dimension's items do not share one.
 */
export interface Norm {
  /** Mean of the group. */
  readonly mean: number;
  /** Standard deviation of the group, greater than 0. */
  readonly standardDeviation: number;
  /** People in the group, at least 2. */
  readonly sampleSize: number;
  /** Reliability of the score in the group, from 0 to 1. */
  readonly reliability: number;
  /** Who the group was, in the editor's words. */
  readonly population: string;
  /** Year of the data. */
  readonly year: number;
  /** Where the numbers can be checked. */
  readonly source: string;
}

/** A continuous quality that items load on. */
export interface Dimension {
  readonly id: string;
  /** Short stable name used in results and events, such as `pursuit`. */
  readonly key: string;
  readonly name: Text;
  readonly lowPole: Text;
  readonly highPole: Text;
  readonly norm: Norm | null;
}

interface ItemBase {
  readonly id: string;
  /** Revision of the item's document: an answer belongs to one revision of an item. */
  readonly revision: string;
  readonly wording: Text;
}

/** An item answered on a response scale, and scored on one dimension. */
export interface LikertItem extends ItemBase {
  readonly kind: 'likert';
  /** Id of the dimension it loads on. */
  readonly dimension: string;
  readonly keying: Keying;
  /** How much it counts in the mean, greater than 0; usually 1. */
  readonly weight: number;
  readonly scale: ResponseScale;
}

/** One choice of an outcome quiz's item. */
export interface QuizOption {
  /** Key of the option, unique in its item. */
  readonly key: string;
  readonly label: Text;
  /** Points by pattern id. */
  readonly points: ReadonlyMap<string, number>;
}

/** An item answered by choosing one of several options, each with points for patterns. */
export interface OptionsItem extends ItemBase {
  readonly kind: 'options';
  readonly options: readonly QuizOption[];
}

/** An item that asks for one given answer; it is never scored, only flagged when missed. */
export interface AttentionItem extends ItemBase {
  readonly kind: 'attention';
  readonly scale: ResponseScale;
  /** The point an attentive reader chooses. */
  readonly expected: number;
}

/** An item of a test (`quizItem` in the Studio). */
export type QuizItem = LikertItem | OptionsItem | AttentionItem;

/**
 * One bound of a pattern's region: `from` ≤ score < `below`, in response scale units, or in
 * percent of the maximum where the dimension's items do not share one response scale.
 */
export interface Condition {
  /** Id of the dimension. */
  readonly dimension: string;
  /** Lowest score inside, or `null` when the region has no lower bound. */
  readonly from: number | null;
  /** First score outside, or `null` when the region has no upper bound. */
  readonly below: number | null;
}

/** What a pattern owns: a region of the dimensions, or the most points of an outcome quiz. */
export type PatternClaim =
  | {readonly kind: 'region'; readonly conditions: readonly Condition[]}
  | {readonly kind: 'mostPoints'};

/** A named region of the result. Its texts are fetched apart, when a result is near. */
export interface Pattern {
  readonly id: string;
  /** Short stable name used in results, events and links, such as `pursuing`. */
  readonly key: string;
  readonly name: Text;
  readonly claim: PatternClaim;
}

/** Who decides that the action report opens, as the editor chose. */
export type UnlockKind = 'none' | 'email' | 'share' | 'code' | 'host';

/** Everything needed to take and to score a test. */
export interface RelationshipTest {
  readonly id: string;
  readonly slug: string;
  /** Fingerprint of the revisions of every document the test is made of. */
  readonly revision: string;
  readonly title: Text;
  readonly intro: Text;
  /** Shown above every step, such as "Think of the last few months"; `null` when not given. */
  readonly instruction: Text | null;
  readonly privacyNote: Text | null;
  /** Languages the editor offers, as BCP 47 tags, the source language first. */
  readonly languages: readonly string[];
  /** Share of shown items that must be answered for a score, above 0 and up to 1. */
  readonly minimumAnswered: number;
  readonly itemOrder: 'fixed' | 'shuffled';
  /** Items shown at once, at least 1. */
  readonly itemsPerStep: number;
  readonly allowSkip: boolean;
  readonly unlockKind: UnlockKind;
  readonly dimensions: readonly Dimension[];
  readonly items: readonly QuizItem[];
  readonly patterns: readonly Pattern[];
}
