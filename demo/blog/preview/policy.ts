/**
 * The policy of pages that editors see in the Studio: the overlays bring styles of their own, and
 * the Studio alone frames the page.
 */
export function previewPolicy(lakeUrl: string, studioUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    `img-src 'self' data: ${lakeUrl}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${studioUrl}`,
  ].join('; ');
}
