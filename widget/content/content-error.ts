/**
 * What can go wrong between a page and the content of its test. `message` says what happened,
 * `remedy` what the developer or the editor can do about it, `cause` what it was told by.
 */
export class ContentError extends Error {
  override name = 'ContentError';
  /** One sentence for the developer or editor: what to mend, and where. */
  readonly remedy: string;

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, {cause});
    this.remedy = remedy;
  }
}

/** The element was not told where its content is. */
export class ConfigurationError extends ContentError {
  override name = 'ConfigurationError';
}

/** The dataset answered, and has no published test with this slug. */
export class UnknownTestError extends ContentError {
  override name = 'UnknownTestError';
}

/** The dataset answered, and has no published article with this slug. */
export class UnknownArticleError extends ContentError {
  override name = 'UnknownArticleError';
}

/** There is no such project, or no such dataset in it. */
export class UnknownDatasetError extends ContentError {
  override name = 'UnknownDatasetError';
}

/** The content is there, and anonymous visitors may not read it. */
export class AccessError extends ContentError {
  override name = 'AccessError';
}

/** No answer: offline, a wrong host, or a page that was not allowed to ask (CORS). */
export class UnreachableError extends ContentError {
  override name = 'UnreachableError';
}

/** The answer did not come, or did not end, in time. */
export class ContentTimeoutError extends ContentError {
  override name = 'ContentTimeoutError';
}

/** Any other HTTP status that is not a success. */
export class HttpStatusError extends ContentError {
  override name = 'HttpStatusError';
}

/** The answer is not JSON, or JSON of another kind than was asked for. */
export class UnreadableAnswerError extends ContentError {
  override name = 'UnreadableAnswerError';
}

/** The page, or the server behind `unlock-url`, failed to say whether the action report opens. */
export class UnlockError extends ContentError {
  override name = 'UnlockError';
}

/** The content arrived, and something in it is missing or cannot be. */
export class MalformedContentError extends ContentError {
  override name = 'MalformedContentError';
  /** Where in the answer, such as `items[4].dimension`. */
  readonly path: string;
  /** Document to open in the Studio, when it is known. */
  readonly documentId: string | null;

  constructor(message: string, remedy: string, path: string, documentId: string | null) {
    super(message, remedy);
    this.path = path;
    this.documentId = documentId;
  }
}
