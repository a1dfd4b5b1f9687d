import {chinese, english} from './editions.ts';

/** Pages that are in one language only, or say themselves where their translations are. */
const APART = /^\/(?:developers|library|preview)\//;

/**
 * The header that tells search engines of the same page in the other language, by its whole
 * address, as they ask for it; `null` where there is none.
 */
export function alternateLink(url: string, path: string): string | null {
  if (APART.test(path)) return null;
  const translated = path.startsWith(`${chinese.prefix}/`);
  const other = translated ? english : chinese;
  const rest = translated ? path.slice(chinese.prefix.length) : path;
  return `<${url}${other.prefix}${rest}>; rel="alternate"; hreflang="${other.language}"`;
}
