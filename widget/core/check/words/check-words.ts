import type {AnswerWords, PastedWords} from './answer-words.ts';

/** Languages in which the checks speak to editors. */
export const INTERFACE_LANGUAGES = ['en', 'zh-Hans'] as const;

/** One of them. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** What a comparison group must say of itself. */
export type NormPart =
  | 'mean'
  | 'standardDeviation'
  | 'sampleSize'
  | 'reliability'
  | 'population'
  | 'year'
  | 'source';

/**
 * Every sentence of the checks, for an editor: what is wrong, and what to do. A language is one
 * file that gives all of them. Names of documents come in quotation marks, other values as they
 * are.
 */
export interface CheckWords {
  /** A sentence of a rule, and the name of the document that it is about. */
  about(name: string, sentence: string): string;

  readonly test: {
    readonly noTitle: string;
    readonly noIntro: string;
    readonly noLanguage: string;
    readonly noPatterns: string;
    /** The list of dimensions, or that of patterns, refers to a document that is gone. */
    missingDimension(id: string): string;
    missingPattern(id: string): string;
    /** Another test goes by the same name in web pages. */
    sameSlug(other: string, slug: string): string;
    /** Two dimensions or two patterns go by the same short name. */
    sameKey(one: string, other: string, key: string): string;
    /** The share of items that must be answered is impossible. */
    readonly minimum: string;
  };

  readonly items: {
    readonly none: string;
    /** The item at this place of the test, counted from 1, is gone. */
    missing(place: number): string;
    repeated(name: string): string;
    foreignDimension(name: string, dimension: string): string;
    noScale(name: string): string;
    missingScale(name: string): string;
    /** The point that an attention item asks for is none of its scale. */
    offScale(lo: number, hi: number): string;
    readonly repeatedKey: string;
    foreignPattern(name: string, pattern: string): string;
    readonly noDimension: string;
    readonly noKeying: string;
    readonly weight: string;
    readonly fewOptions: string;
    readonly noPoints: string;
    readonly noExpected: string;
  };

  readonly scale: {
    readonly noEnd: string;
    readonly fraction: string;
    readonly onePoint: string;
    readonly upsideDown: string;
    tooLong(most: number): string;
    noLabel(end: number): string;
    /** A label names a point that the scale does not have. */
    offScale(point: number, lo: number, hi: number): string;
    twoLabels(point: number): string;
  };

  readonly norm: {
    /** @param parts what is missing, by the names below */
    incomplete(parts: readonly string[]): string;
    readonly parts: Readonly<Record<NormPart, string>>;
    readonly deviation: string;
    readonly fewPeople: string;
    readonly reliability: string;
  };

  readonly regions: {
    readonly noBound: string;
    noScore(from: number, below: number): string;
    readonly noCondition: string;
    readonly repeatedDimension: string;
    unbounded(name: string): string;
    foreignDimension(name: string): string;
    unmeasured(name: string, dimension: string): string;
    unreachable(name: string): string;
    gap(place: string): string;
    /** Two or more patterns own the same results. */
    overlap(names: readonly string[], place: string): string;
    /** Part of a dimension, from one score to another. */
    stretch(dimension: string, from: number, to: number): string;
    /** A place on the map, by a stretch on each dimension. */
    place(stretches: readonly string[]): string;
  };

  /** Patterns that own the most points of an outcome quiz. */
  readonly points: {
    /** Other patterns of the test own a region, and these decide. */
    regionsDecide(name: string): string;
    none(name: string): string;
    neverMost(name: string): string;
    /** A search found no way to the pattern, which is no proof. */
    notFound(name: string): string;
  };

  readonly balance: {
    fewItems(dimension: string, items: number, fewest: number): string;
    lopsided(dimension: string, plus: number, minus: number): string;
  };

  /** The wording of an item in one language, which stands in quotation marks. */
  readonly wording: {
    doubleBarrelled(wording: string, join: string): string;
    negated(wording: string, negation: string): string;
    /** @param grade school grade of the United States */
    hardToRead(wording: string, grade: number): string;
  };

  readonly safety: {
    readonly noNote: string;
    /** A language of the note was opened, and nothing written. */
    readonly emptyNote: string;
    readonly noHelpLines: string;
    readonly unreachable: string;
    readonly country: string;
  };

  readonly links: {
    /** What a document links to, and what is wrong with it. */
    from(name: string, address: string, sentence: string): string;
    readonly none: string;
    readonly noAddress: string;
    readonly hostile: string;
    readonly noWebAddress: string;
  };

  /** Short names of tests, dimensions and patterns. */
  readonly shortName: {readonly none: string; readonly form: string};

  readonly articles: {
    readonly noSlug: string;
    readonly slugForm: string;
    sameSlug(one: string, other: string, language: string | undefined): string;
    noAlternativeText(name: string): string;
    noWordsToCopy(name: string): string;
    readonly noRows: string;
    /** @param row counted from 1 */
    unevenRow(row: number, cells: number, widest: number): string;
  };

  readonly translations: {
    readonly none: string;
    /** @param language tag of a language that is there twice */
    repeated(language: string): string;
    /** @param text beginning of the source, in quotation marks */
    missing(text: string, languages: readonly string[]): string;
    stale(text: string, languages: readonly string[]): string;
    missingVersion(article: string, language: string): string;
    staleVersion(article: string, language: string): string;
  };

  readonly pasted: PastedWords;
  readonly answers: AnswerWords;
}
