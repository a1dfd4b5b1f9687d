import type {CheckWords} from '../words/check-words.ts';
import type {Verdict} from './verdict.ts';

const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A link leads to a page, an e-mail address or a phone number, and never runs code. */
export function safeLink(href: string | undefined, {links}: CheckWords): Verdict {
  if (href === undefined || href.trim() === '') return links.none;
  const protocol = protocolOf(href);
  if (protocol === undefined) return links.noAddress;
  return SAFE_PROTOCOLS.has(protocol) ? true : links.hostile;
}

/** A source can be looked up on the open web. */
export function webAddress(url: string | undefined, {links}: CheckWords): Verdict {
  if (url === undefined || url === '') return true;
  const protocol = URL.canParse(url) ? new URL(url).protocol : undefined;
  return protocol === 'https:' || protocol === 'http:' ? true : links.noWebAddress;
}

/** A relative address is read against a page, as a browser would. */
function protocolOf(href: string): string | undefined {
  const page = 'https://page.example/';
  return URL.canParse(href, page) ? new URL(href, page).protocol : undefined;
}
