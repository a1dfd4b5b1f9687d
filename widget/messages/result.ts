import {result as english} from './en.ts?result';
import {loadMessages, type Languages} from './load-messages.ts';
import type {ResultMessages} from './messages.ts';

/** Languages of the words after the last item. */
const languages: Languages<ResultMessages> = {
  ar: async () => (await import('./ar.ts?result')).result,
  de: async () => (await import('./de.ts?result')).result,
  es: async () => (await import('./es.ts?result')).result,
  fr: async () => (await import('./fr.ts?result')).result,
  ja: async () => (await import('./ja.ts?result')).result,
  pt: async () => (await import('./pt.ts?result')).result,
  'zh-Hans': async () => (await import('./zh-Hans.ts?result')).result,
};

export {english};

/** Loads the words after the last item. */
export function loadResultMessages(chain: readonly string[]): Promise<ResultMessages> {
  return loadMessages(chain, english, languages);
}
