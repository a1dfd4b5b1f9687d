import {
  actionReportQuery,
  resultQuery,
  SNAPSHOT_FORMAT,
  SNAPSHOT_VERSION,
  testQuery,
  type Snapshot,
} from '../../widget/index.ts';
import type {ContentReader} from '../contentReader.ts';
import {field, listIn, stringIn} from '../../widget/core/check/stored.ts';

/**
 * A published test as one file, in the languages given: what `relationship-test export` writes.
 * `null` when no test of that slug is published.
 */
export async function takeSnapshot(
  content: ContentReader,
  test: string,
  langs: readonly string[],
): Promise<Snapshot | null> {
  const ask = (query: string, params: Readonly<Record<string, unknown>>) =>
    content.fetch(query, {...params, langs});
  const [whole, result] = await Promise.all([ask(testQuery, {test}), ask(resultQuery, {test})]);
  if (whole === null) return null;
  const patterns = listIn(result, 'patterns').filter(
    (pattern) => field(pattern, 'hasReport') === true,
  );
  const reports = await Promise.all(
    patterns.map(async (pattern) => {
      const id = stringIn(pattern, '_id') ?? '';
      return [id, await ask(actionReportQuery, {pattern: id})] as const;
    }),
  );
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    test: whole,
    result,
    reports: Object.fromEntries(reports),
  };
}
