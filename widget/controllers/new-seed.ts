/** A seed that no other session has. */
export function newSeed(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
