import type {Verdict} from './verdict.ts';

const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A link leads to a page, an e-mail address or a phone number, and never runs code. */
export function safeLink(href: string | undefined): Verdict {
  if (href === undefined || href.trim() === '') return 'Enter an address.';
  const protocol = protocolOf(href);
  if (protocol === undefined) return 'This is not an address. Begin with https://, / or #.';
  return SAFE_PROTOCOLS.has(protocol)
    ? true
    : 'Link to a page (https://), an e-mail address (mailto:) or a phone number (tel:) only.';
}

/** A source can be looked up on the open web. */
export function webAddress(url: string | undefined): Verdict {
  if (url === undefined || url === '') return true;
  const protocol = URL.canParse(url) ? new URL(url).protocol : undefined;
  return protocol === 'https:' || protocol === 'http:'
    ? true
    : 'Enter a web address that begins with https://.';
}

/** A relative address is read against a page, as a browser would. */
function protocolOf(href: string): string | undefined {
  const page = 'https://page.example/';
  return URL.canParse(href, page) ? new URL(href, page).protocol : undefined;
}
