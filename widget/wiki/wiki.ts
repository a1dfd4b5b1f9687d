/** A list of articles as the wiki shows it: checked, in one language. */

/** An article in a list. */
export interface WikiCard {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly excerpt: string;
  /** About how long it takes to read, in whole minutes from 1. */
  readonly minutes: number;
  /** Slug of the test that the article calls to, or `null`. */
  readonly test: string | null;
}

/** A pattern that some article is about. */
export interface WikiPattern {
  readonly id: string;
  readonly name: string;
}

/** The beginning of the list that was asked for. */
export interface WikiPage {
  /** BCP 47 tag of the language that the articles are written in. */
  readonly language: string;
  readonly cards: readonly WikiCard[];
  /** How many articles fit, also beyond these. */
  readonly count: number;
  readonly patterns: readonly WikiPattern[];
}

/** What a reader wants to see. */
export interface WikiWish {
  /** What was typed, as it was typed. */
  readonly search: string;
  /** Id of a pattern, or empty for every article. */
  readonly pattern: string;
  /** How many cards at most. */
  readonly size: number;
}
