/** Signs the Studio in to the lake with the token that the page was given: no form, no account. */
export function signIn(storage: Storage, projectId: string, token: string): void {
  storage.setItem(`__studio_auth_token_${projectId}`, JSON.stringify({token}));
  // The Studio warns of HTTP/1.1 otherwise; on one machine it is what the lake speaks.
  storage.setItem('_sanity_debugProtocol', 'h2');
}
