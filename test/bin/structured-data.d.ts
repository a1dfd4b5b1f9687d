declare module '@adobe/structured-data-validator' {
  /** Finds what search engines would object to in structured data. */
  export default class Validator {
    validate(data: {
      readonly jsonld: Readonly<Record<string, readonly object[]>>;
      readonly microdata: object;
      readonly rdfa: object;
    }): Promise<readonly {readonly issueMessage: string; readonly severity: string}[]>;
  }
}
