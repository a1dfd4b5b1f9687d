import {parseJson, type JsonRecord} from '../json.ts';
import {refuse} from '../refusal.ts';

const maximumQuery = 100_000;

/**
 * The parameters of a query in a URL: `$name=<JSON>` each.
 * @throws Refusal when one is not JSON.
 */
export function queryParams(search: URLSearchParams): JsonRecord {
  const params: JsonRecord = {};
  for (const [name, text] of search) {
    if (!name.startsWith('$')) continue;
    const value = parseJson(text);
    if (value === undefined) throw refuse(400, `The parameter "${name}" is not valid JSON.`);
    params[name.slice(1)] = value;
  }
  return params;
}

/** @throws Refusal when the query is absent or longer than any that is meant well. */
export function checkedQuery(query: unknown): string {
  if (typeof query !== 'string' || query.trim() === '') {
    throw refuse(400, 'The query is missing.');
  }
  if (query.length > maximumQuery) {
    throw refuse(414, `The query is longer than ${maximumQuery} characters.`);
  }
  return query;
}
