/** Every word around an article, in one language. What the editor writes is not here. */
export interface ArticleMessages {
  readonly loading: string;
  readonly fault: {readonly title: string; readonly text: string; readonly retry: string};
  readonly scenario: string;
  readonly story: string;
  readonly audience: {
    /** Name of the group of tabs. */
    readonly group: string;
    readonly pursuers: string;
    readonly distancers: string;
    readonly both: string;
  };
  readonly speaker: {readonly pursuer: string; readonly distancer: string};
  readonly copy: string;
  /** Name of a copy button; `words` are the beginning of what it copies. */
  copyWords(words: string): string;
  readonly copied: string;
  readonly selected: string;
  readonly cycle: string;
  readonly note: string;
  readonly safety: string;
  readonly sources: string;
  readonly startTest: string;
}
