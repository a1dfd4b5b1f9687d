import {taking as english} from './en.ts?taking';
import {loadMessages, type Languages} from './load-messages.ts';
import type {TakingMessages} from './messages.ts';

/** Languages of the words until the last item. */
const languages: Languages<TakingMessages> = {
  ar: async () => (await import('./ar.ts?taking')).taking,
  de: async () => (await import('./de.ts?taking')).taking,
  es: async () => (await import('./es.ts?taking')).taking,
  fr: async () => (await import('./fr.ts?taking')).taking,
  ja: async () => (await import('./ja.ts?taking')).taking,
  pt: async () => (await import('./pt.ts?taking')).taking,
  'zh-Hans': async () => (await import('./zh-Hans.ts?taking')).taking,
};

export {english};

/** Loads the words until the last item. */
export function loadTakingMessages(chain: readonly string[]): Promise<TakingMessages> {
  return loadMessages(chain, english, languages);
}
