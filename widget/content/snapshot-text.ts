import type {Snapshot} from './snapshot.ts';

/**
 * A snapshot as the text of a file. What the first view needs stands in the first line, so that it
 * can be shown while the rest is still on its way.
 */
export function snapshotText({result, reports, ...first}: Snapshot): string {
  const [head, rest] = [first, {result, reports}].map((part) => JSON.stringify(part));
  return `${head?.slice(0, -1)},\n${rest?.slice(1)}\n`;
}

/** The first line of such a text as JSON of its own, where it is there; else what there is. */
export function firstLine(text: string): string {
  const end = text.indexOf(',\n');
  return end < 0 ? text : `${text.slice(0, end)}}`;
}
