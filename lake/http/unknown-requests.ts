import type {LakeContext} from './context.ts';

const maximumNoted = 1_000;

/** Counts a request for an endpoint that the lake does not have, and tells of the first. */
export function noteUnknown(lake: LakeContext, method: string, path: string): void {
  const endpoint = `${method} ${path.replace(/^\/v[^/]+/, '')}`;
  const count = lake.unknownRequests.get(endpoint) ?? 0;
  if (count === 0 && lake.unknownRequests.size >= maximumNoted) return;
  lake.unknownRequests.set(endpoint, count + 1);
  if (count === 0) lake.log(`Unknown endpoint: ${endpoint}`);
}
