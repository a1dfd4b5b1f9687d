/**
 * The Content Security Policy of every page. It allows the page's own files and the store, no inline
 * script or style, no `eval`, and no string where a browser would run it (Trusted Types): whatever
 * the test needs must work under it.
 */
export function contentPolicy(lakeUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${lakeUrl}`,
    `img-src 'self' data: ${lakeUrl}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
