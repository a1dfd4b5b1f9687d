import {isRecord} from '../../widget/content/wire.ts';

/** The things of schema.org that a page says it is about. */
export function thingsOn(html: string): readonly Record<string, unknown>[] {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  if (json === undefined) return [];
  const data: unknown = JSON.parse(json);
  const graph: unknown = isRecord(data) ? data['@graph'] : null;
  return Array.isArray(graph) ? graph.filter(isRecord) : [];
}
