/**
 * Links that carry results in their fragment, where no server sees them:
 *
 * - `#relationship-test=<code>` a result somebody shared;
 * - `#relationship-test-with=<code>` an invitation to compare with that result;
 * - `#relationship-test=<code>&relationship-test-with=<code>` two results side by side.
 *
 * What a page keeps in its own fragment stays: ours is added behind it, as the query of a route
 * (`#/route?relationship-test=…`) or after an `&`.
 */

/** The codes of a link, as they stand there. They are still to be decoded. */
export interface LinkCodes {
  readonly result: string | null;
  readonly partner: string | null;
}

const RESULT = 'relationship-test';
const PARTNER = 'relationship-test-with';
const OURS = /(^|[?&])(relationship-test(?:-with)?)=([^&]*)/g;

/** The codes in a fragment, with or without its `#`. Never throws. */
export function readLink(fragment: string): LinkCodes {
  const found = new Map<string, string>();
  for (const [, , name = '', code = ''] of withoutHash(fragment).matchAll(OURS)) {
    if (code !== '') found.set(name, plain(code));
  }
  return {result: found.get(RESULT) ?? null, partner: found.get(PARTNER) ?? null};
}

/** The address of a page with codes in its fragment, in place of those it had. */
export function linkTo(page: string, codes: Partial<LinkCodes>): string {
  const [address = ''] = page.split('#', 1);
  const own = withoutCodes(page.slice(address.length));
  const parts = [
    codes.result && `${RESULT}=${codes.result}`,
    codes.partner && `${PARTNER}=${codes.partner}`,
  ].filter((part) => typeof part === 'string');
  const link = parts.join('&');
  if (own === '') return link === '' ? address : `${address}#${link}`;
  return link === '' ? `${address}#${own}` : `${address}#${own}${joint(own)}${link}`;
}

/** The fragment that is the page's own, without its `#`. */
export function withoutCodes(fragment: string): string {
  const rest = withoutHash(fragment).replaceAll(OURS, (_, before: string) =>
    before === '?' ? '?' : '',
  );
  return rest.replace('?&', '?').replace(/^&|\?$/g, '');
}

/** A route takes a query; anything else goes on after an `&`. */
function joint(own: string): '?' | '&' {
  return /^!?\//.test(own) && !own.includes('?') ? '?' : '&';
}

/** Some programs escape `~` and the like when they pass a link on. */
function plain(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

function withoutHash(fragment: string): string {
  return fragment.replace(/^#/, '');
}
