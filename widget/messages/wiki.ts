import {wiki as english} from './en.ts?wiki';
import {loadMessages, type Languages} from './load-messages.ts';
import type {WikiMessages} from './messages.ts';

/** Languages of the words around a list of articles. */
const languages: Languages<WikiMessages> = {
  ar: async () => (await import('./ar.ts?wiki')).wiki,
  de: async () => (await import('./de.ts?wiki')).wiki,
  es: async () => (await import('./es.ts?wiki')).wiki,
  fr: async () => (await import('./fr.ts?wiki')).wiki,
  ja: async () => (await import('./ja.ts?wiki')).wiki,
  pt: async () => (await import('./pt.ts?wiki')).wiki,
  'zh-Hans': async () => (await import('./zh-Hans.ts?wiki')).wiki,
};

export {english};

/** Loads the words around a list of articles. */
export function loadWikiMessages(chain: readonly string[]): Promise<WikiMessages> {
  return loadMessages(chain, english, languages);
}
