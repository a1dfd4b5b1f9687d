import {
  AccessError,
  ConfigurationError,
  ContentError,
  ContentTimeoutError,
  HttpStatusError,
  MalformedContentError,
  UnknownArticleError,
  UnknownDatasetError,
  UnknownTestError,
  UnlockError,
  UnreachableError,
  UnreadableAnswerError,
} from './content-error.ts';
import {ContentFault} from './content-fault.ts';
import type {Fault, Malformation} from './content-fault.ts';
import {SNAPSHOT_VERSION} from './snapshot.ts';

/** What was thrown, with sentences for the developer and the editor. */
export function explain(thrown: unknown): ContentError {
  if (thrown instanceof ContentError) return thrown;
  if (thrown instanceof ContentFault) return explainFault(thrown.fault, thrown.cause);
  return new ContentError(
    'The content could not be read.',
    'This is a fault of the element: please report it with the cause.',
    thrown,
  );
}

function explainFault(fault: Fault, cause: unknown): ContentError {
  switch (fault.kind) {
    case 'place':
      return new ConfigurationError(
        `The element was not told where its ${fault.missing} is.`,
        fault.missing === 'article'
          ? 'Set project-id, dataset and slug.'
          : 'Set project-id, dataset and test (the slug), or src (the address of a snapshot).',
      );
    case 'test':
      return new UnknownTestError(
        `There is no published test "${fault.slug}" here.`,
        'Compare the test attribute with the slug in the Studio, type-prefix with its prefix, and publish the test.',
      );
    case 'article':
      return new UnknownArticleError(
        `There is no published article "${fault.slug}" here.`,
        'Compare the slug attribute with the slug in the Studio, type-prefix with its prefix, and publish the article.',
      );
    case 'client':
      return new UnreachableError(
        'The client that this page gave to the element could not fetch the content.',
        'See the cause of this error, and the configuration of the client property.',
        cause,
      );
    case 'answer':
      return new UnreadableAnswerError(
        'The answer is JSON, but not the answer to a query.',
        'Check api-host: it must lead to a Content Lake.',
      );
    case 'snapshot':
      return new UnreadableAnswerError(
        'The file in src is not a snapshot of a test.',
        'Make one with: relationship-test export.',
      );
    case 'unlock':
      return new UnlockError(
        'Nobody could say whether the action report opens.',
        'See the cause: a listener of relationship-test-unlock-request, or the server behind unlock-url.',
        cause,
      );
    case 'version':
      return new UnreadableAnswerError(
        `The snapshot in src has version ${inWords(fault.version)}, and this element reads version ${SNAPSHOT_VERSION}.`,
        'Use the element and the export command of the same release.',
      );
    case 'status':
      return explainStatus(fault.status, fault.url, cause);
    case 'late':
      return new ContentTimeoutError(
        `${host(fault.url)} did not answer within ${fault.timeout / 1000} seconds.`,
        'Check the connection and the status of the host, then try again.',
        cause,
      );
    case 'unreachable':
      return new UnreachableError(
        `${host(fault.url)} cannot be reached from this page.`,
        `If it is up, allow this page's origin to read it: sanity cors add '*' --no-credentials ` +
          `(or for ${globalThis.location?.origin ?? 'this origin'} only). A snapshot needs none of this: see src.`,
        cause,
      );
    case 'json':
      return new UnreadableAnswerError(
        `${host(fault.url)} did not answer with JSON, but with "${fault.body.slice(0, 40)}".`,
        'Check api-host or src: it must lead to a Content Lake or to a snapshot.',
        cause,
      );
    case 'malformed': {
      const {what, path, documentId, value, allowed} = fault;
      const where = documentId ? `document "${documentId}"` : 'the test';
      const [complaint, remedy = 'Mend it'] = malformations[what](inWords(value), allowed);
      return new MalformedContentError(
        `${path || 'The content'} ${complaint} (${where}).`,
        `${remedy}: open ${where} in the Studio, and publish it.`,
        path,
        documentId,
      );
    }
  }
}

/** What is wrong, and what to do about it where that is not plain. */
const malformations: Readonly<
  Record<Malformation, (value: string, allowed: readonly unknown[]) => [string, string?]>
> = {
  list: () => ['is not a list'],
  document: () => [
    'refers to a document that is not there',
    'Publish the document, or remove the reference',
  ],
  string: () => ['is not filled in'],
  word: (_, words) => [`is none of ${words.join(', ')}`],
  number: () => ['is not a number'],
  range: (value, [least, most]) => [`is ${value}, outside ${String(least)} to ${String(most)}`],
  whole: (value) => [`is ${value}, not a whole number`],
  text: (_, languages) => [
    `has no text in ${languages.join(', ')}`,
    'Write it in one of the languages of the test',
  ],
  items: () => ['has no item to answer', 'Add items to the test'],
  points: () => ['makes more than 21 points', 'Choose fewer points'],
  options: () => ['has fewer than two options'],
  scale: () => ['is not given by the item nor by its test', 'Choose a response scale'],
  dimension: () => ['is not given, so the item cannot be scored', 'Choose a dimension'],
  foreign: () => [
    'is not among the dimensions of the test',
    'Add it to the test, or choose another',
  ],
};

function explainStatus(status: number, url: string, body: unknown): ContentError {
  const answer = `${host(url)} answered ${status}`;
  if (status === 401 || status === 403) {
    return new AccessError(
      `${answer}: anonymous visitors may not read this content.`,
      'Make the dataset public (sanity dataset visibility set <dataset> public), or set the client property.',
      body,
    );
  }
  if (status === 404) {
    return new UnknownDatasetError(
      `${answer}: there is nothing at this address.`,
      'Check project-id, dataset and api-host, or src.',
      body,
    );
  }
  return new HttpStatusError(
    `${answer}.`,
    status === 429 || status >= 500
      ? 'The host is busy or has a fault: try again in a moment.'
      : 'Check api-host, api-version and the attributes of the element.',
    body,
  );
}

/** A value of another's making as text; an object can have a `toString` that fails. */
function inWords(value: unknown): string {
  return JSON.stringify(value) ?? 'missing';
}

function host(url: string): string {
  const base = globalThis.document?.baseURI;
  return (URL.canParse(url, base) && new URL(url, base).host) || url;
}
