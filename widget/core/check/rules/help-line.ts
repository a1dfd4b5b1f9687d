import type {CheckWords} from '../words/check-words.ts';
import type {Verdict} from './verdict.ts';

/** A help line while it is being entered. */
export interface HelpLineDraft {
  readonly phone?: string;
  readonly url?: string;
}

/** Somebody in need can reach it by phone or on the web. */
export function reachable({phone, url}: HelpLineDraft, {safety}: CheckWords): Verdict {
  const isReachable = [phone, url].some((way) => way !== undefined && way.trim() !== '');
  return isReachable ? true : safety.unreachable;
}

/** A two-letter country code in capitals, or `INT` for an international directory. */
export function countryCode(code: string | undefined, {safety}: CheckWords): Verdict {
  if (code !== undefined && /^(?:[A-Z]{2}|INT)$/.test(code)) return true;
  return safety.country;
}
