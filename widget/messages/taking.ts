import {taking as english} from './en.ts?taking';
import {loadMessages, type Languages} from './load-messages.ts';
import type {TakingMessages} from './messages.ts';

/** Languages of the words until the last item. */
const languages: Languages<TakingMessages> = {
  'zh-Hans': async () => (await import('./zh-Hans.ts?taking')).taking,
};

export {english};

/** Loads the words until the last item. */
export function loadTakingMessages(chain: readonly string[]): Promise<TakingMessages> {
  return loadMessages(chain, english, languages);
}
