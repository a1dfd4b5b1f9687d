/** Why what was pasted tells of no result. */
export interface PastedWords {
  /** @param reason what the parser says, in English; another language may leave it out */
  noJson(reason: string): string;
  readonly malformed: string;
  readonly damaged: string;
  readonly newer: string;
  anotherTest(id: string): string;
}

/** What does not fit a test in answers that were handed in. */
export interface AnswerWords {
  /** A problem as a clause; `place` is empty for the whole of what was handed in. */
  problem(place: string, found: string, expected: string): string;
  /** Several problems in a row. */
  problems(problems: readonly string[]): string;
  /** What was found where nothing is. */
  readonly nothing: string;
  /** What could be there, to be read after "expected". */
  readonly expected: {
    readonly answers: string;
    readonly text: string;
    readonly milliseconds: string;
    readonly ids: string;
    readonly noSuchItem: string;
    readonly notShown: string;
    noOtherFields(fields: readonly string[]): string;
    allShown(left: string): string;
    shownOnly(added: string): string;
    wholeNumber(lo: number, hi: number): string;
    /** @param options keys, as JSON */
    option(options: readonly string[]): string;
    /** What an item offers; or nothing, as it may be skipped. */
    orNothing(offer: string): string;
  };
}
