import {storedQuery} from '../../widget/core/type-prefix.ts';
import {API_VERSION} from '../apiVersion.ts';
import {typePrefixOf} from '../typePrefix.ts';
import type {ContentContext} from './context.ts';

/** Answers a query of numbers by name, as content stands with its drafts. */
export async function countsOf(
  {getClient, schema}: ContentContext,
  query: string,
  params: Readonly<Record<string, unknown>>,
): Promise<ReadonlyMap<string, number>> {
  const client = getClient({apiVersion: API_VERSION}).withConfig({perspective: 'drafts'});
  const found = await client.fetch<Readonly<Record<string, number | null>> | null>(
    storedQuery(query, typePrefixOf(schema)),
    {...params},
  );
  return new Map(Object.entries(found ?? {}).map(([name, number]) => [name, number ?? 0]));
}

/** A title with how many there are: `Items · 24`. */
export function counted(title: string, number: number | undefined): string {
  return number === undefined ? title : `${title} · ${number}`;
}
