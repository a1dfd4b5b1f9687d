/** One revision of one document. */
export interface DocumentRevision {
  readonly id: string;
  /** Revision that the store gives the document (`_rev`). */
  readonly revision: string;
}

const utf8 = new TextEncoder();

/**
 * Fingerprint of the documents a test is made of: FNV-1a, 64 bits, of the lines `id@revision`,
 * each once, sorted by code unit. Neither the order of the documents, nor a language, nor a
 * transport changes it. It tells one content revision from another, and is no proof against
 * someone who forges one.
 */
export function contentRevision(documents: Iterable<DocumentRevision>): string {
  const lines = new Set(Array.from(documents, ({id, revision}) => `${id}@${revision}`));
  return fnv1a64([...lines].toSorted().join('\n'));
}

/**
 * FNV-1a, 64 bits, of a text's UTF-8 bytes, as 16 hexadecimal digits (Fowler, Noll & Vo). Kept in two 32-bit lanes: the prime is 2⁴⁰ + 0x1b3, so a product is the lanes
 * times 0x1b3 with their carry, plus the low lane moved up by 40 bits.
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of utf8.encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * 0x1b3;
    const carry = Math.floor(product / 2 ** 32);
    high = (Math.imul(high, 0x1b3) + carry + (mixed << 8)) >>> 0;
    low = product >>> 0;
  }
  return hex(high) + hex(low);
}

function hex(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
