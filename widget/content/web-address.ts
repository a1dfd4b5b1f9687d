/** An address that is safe to link to (`http`, `https`), or `null` for any other. */
export function webAddress(value: unknown, base?: string): string | null {
  if (typeof value !== 'string' || !URL.canParse(value, base)) return null;
  const {href, protocol} = new URL(value, base);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
