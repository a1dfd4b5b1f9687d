/** The first path segment of every endpoint: `v1`, `vX` or `v` and a date. */
export const versionSegment = '/:version{v(?:1|X|\\d{4}-\\d{2}-\\d{2})}';

/** From this version on a query sees published documents unless it says otherwise. */
const publishedByDefaultSince = 'v2025-02-19';

export function defaultPerspective(version: string): 'raw' | 'published' {
  if (version === 'v1') return 'raw';
  return version === 'vX' || version >= publishedByDefaultSince ? 'published' : 'raw';
}
