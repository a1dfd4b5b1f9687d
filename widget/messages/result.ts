import {result as english} from './en.ts?result';
import {loadMessages, type Languages} from './load-messages.ts';
import type {ResultMessages} from './messages.ts';

/** Languages of the words after the last item. */
const languages: Languages<ResultMessages> = {
  'zh-Hans': async () => (await import('./zh-Hans.ts?result')).result,
};

export {english};

/** Loads the words after the last item. */
export function loadResultMessages(chain: readonly string[]): Promise<ResultMessages> {
  return loadMessages(chain, english, languages);
}
