const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address, when a click on it can only lead somewhere and never run anything; otherwise
 * `null`. Relative addresses and fragments stay as they are.
 */
export function safeAddress(address: unknown): string | null {
  if (typeof address !== 'string') return null;
  const trimmed = address.trim();
  const base = 'https://relative.invalid/';
  if (!trimmed || !URL.canParse(trimmed, base)) return null;
  return SAFE.has(new URL(trimmed, base).protocol) ? trimmed : null;
}
