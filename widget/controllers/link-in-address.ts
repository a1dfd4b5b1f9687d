/** Whether the fragment of an address brings a result along. */
export function bringsLink(hash: string): boolean {
  return /relationship-test(-with)?=/.test(hash);
}
