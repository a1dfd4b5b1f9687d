/** What one person handed in, still to be checked against the test. */
export interface HandedIn {
  /** Where it is, such as `line 3`; empty when there is nothing else in the file. */
  readonly where: string;
  readonly value: unknown;
}
