/** A small hash with published test vectors, fast and available in insecure contexts. */

const utf8 = new TextEncoder();

/**
 * FNV-1a, 32 bits, of a text's UTF-8 bytes, as an unsigned number
 * (Fowler, Noll & Vo). Each step is a bijection, so two texts of the same length
 * that differ in one byte never share a hash. It guards against accidents, not attackers.
 */
export function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
