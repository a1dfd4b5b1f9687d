import {
  UnknownTestError,
  UnreachableError,
  UnreadableAnswerError,
} from '../widget/content/content-error.ts';
import {explain} from '../widget/content/explain.ts';
import {actionReportQuery, resultQuery, testQuery} from '../widget/content/queries.ts';
import {SNAPSHOT_FORMAT, SNAPSHOT_VERSION, type Snapshot} from '../widget/content/snapshot.ts';
import {type DatasetSource, queryUrl} from '../widget/content/source.ts';
import {requestJson} from '../widget/content/transport.ts';
import {isRecord} from '../widget/content/wire.ts';

/** Which test to take, from where. */
export interface SnapshotRequest {
  /** Slug of the test. */
  readonly test: string;
  readonly source: DatasetSource;
  /** Whether the action reports go into it. */
  readonly reports: boolean;
  /** Languages to take; by default all of the test. */
  readonly languages?: readonly string[];
}

/**
 * Asks for all that a published test needs, in its languages.
 * @throws ContentError when the dataset cannot be read, or has no such test or not in a language
 */
export function takeSnapshot(request: SnapshotRequest): Promise<Snapshot> {
  const {source} = request;
  const ask: AskContent = (query, params) => answerOf(source, query, params);
  return snapshotFrom(ask, {...request, place: `${source.projectId}/${source.dataset}`});
}

/** Answers a query, wherever the content is. */
export type AskContent = (
  query: string,
  params: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** The same from content at any place; `place` is what errors call it. */
export async function snapshotFrom(
  ask: AskContent,
  {test, reports, languages, place}: Omit<SnapshotRequest, 'source'> & {readonly place: string},
): Promise<Snapshot> {
  const all = languagesOf(await ask(testQuery, {test, langs: []}), test, place);
  const langs = languages ?? all;
  const missing = langs.filter((language) => !all.includes(language));
  if (missing.length > 0) {
    throw new UnknownTestError(
      `The test "${test}" is not in ${missing.join(', ')}.`,
      `It is in ${all.join(', ')}.`,
    );
  }
  const [whole, result] = await Promise.all([
    ask(testQuery, {test, langs}),
    ask(resultQuery, {test, langs}),
  ]);
  const patterns = reports ? patternsWithReport(result) : [];
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    test: whole,
    result,
    reports: Object.fromEntries(
      await Promise.all(
        patterns.map(
          async (pattern) => [pattern, await ask(actionReportQuery, {pattern, langs})] as const,
        ),
      ),
    ),
  };
}

/**
 * The answer of a dataset to a query.
 * @throws ContentError when it cannot be read
 */
export async function answerOf(
  source: DatasetSource,
  query: string,
  params: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const url = queryUrl(source, query, params);
  const body = await requestJson(url).catch((thrown: unknown) => {
    const error = explain(thrown);
    throw error instanceof UnreachableError ? unreachable(url, error) : error;
  });
  if (!isRecord(body) || !('result' in body)) {
    throw new UnreadableAnswerError(
      `${new URL(url).host} did not answer as a Content Lake does.`,
      'Check --api-host.',
    );
  }
  return body['result'];
}

/** What the element says of it concerns pages and their origin, of which a command has none. */
function unreachable(url: string, cause: UnreachableError): UnreachableError {
  return new UnreachableError(
    `${new URL(url).host} cannot be reached.`,
    'Check the connection, --project-id and --api-host.',
    cause,
  );
}

function languagesOf(found: unknown, slug: string, place: string): readonly string[] {
  if (!isRecord(found)) {
    throw new UnknownTestError(
      `There is no published test "${slug}" in ${place}.`,
      'Check its slug in the Studio, that it was published, and --type-prefix where the Studio has a prefix.',
    );
  }
  const {languages} = found;
  const names = Array.isArray(languages)
    ? languages.filter((name): name is string => typeof name === 'string')
    : [];
  if (names.length === 0) {
    throw new UnreadableAnswerError(
      `The test "${slug}" names no language.`,
      'Choose its languages in the Studio, publish it, and export it again.',
    );
  }
  return names;
}

function patternsWithReport(result: unknown): readonly string[] {
  const patterns: unknown = isRecord(result) ? result['patterns'] : null;
  return (Array.isArray(patterns) ? patterns : []).flatMap((pattern: unknown) =>
    isRecord(pattern) && pattern['hasReport'] === true && typeof pattern['_id'] === 'string'
      ? [pattern['_id']]
      : [],
  );
}
