import type {Text} from '../core/model.ts';

/** An article to read next, in the language of the reader where there is one. */
export interface ArticleCard {
  readonly id: string;
  readonly slug: string;
  readonly title: Text;
  readonly excerpt: Text | null;
}

/** What the result says about a pattern. */
export interface PatternTexts {
  /** One sentence that a friend would say. */
  readonly summary: Text;
  readonly strengths: readonly Text[];
  readonly underStress: Text | null;
  readonly growthSteps: readonly Text[];
  /** Words to copy: to oneself, and to the partner. */
  readonly phrasesForMe: readonly Text[];
  readonly phrasesForPartner: readonly Text[];
  readonly articles: readonly ArticleCard[];
  readonly hasReport: boolean;
}

/** Somebody to call, where a pattern is not the matter. */
export interface HelpLine {
  /** ISO 3166-1 code of the country, or `INT` for an international directory. */
  readonly country: string;
  readonly name: string;
  readonly phone: string | null;
  readonly url: string | null;
  readonly hours: Text | null;
}

/** The texts of every result of a test. */
export interface ResultContent {
  /** Texts by pattern id. */
  readonly patterns: ReadonlyMap<string, PatternTexts>;
  /** What a dimension means, by its id. */
  readonly dimensions: ReadonlyMap<string, Text>;
  readonly safetyNote: Text | null;
  readonly helpLines: readonly HelpLine[];
}
