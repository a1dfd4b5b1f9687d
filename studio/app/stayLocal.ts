/**
 * Keeps the page's requests on this machine: beside the lake, Sanity's Studio would ask its makers
 * for a newer version and for news. A policy can only be tightened, so it holds for the page's life.
 */
export function stayLocal(page: Document, lake: string): void {
  const {host} = new URL(lake);
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src 'self' data: blob: http://${host} http://*.${host} ws://${host}`;
  page.head.append(policy);
}
