import {messages as en} from './en.ts';
import type {Messages} from './messages.ts';

/** Languages of the interface beside English, which is always there. Each loads when needed. */
const languages: Readonly<Record<string, () => Promise<{readonly messages: Messages}>>> = {
  'zh-Hans': () => import('./zh-Hans.ts'),
};

export {en as english};

/** The interface in the first language of the chain that there is; English if that fails. */
export async function loadMessages(chain: readonly string[]): Promise<Messages> {
  const language = chain.find(
    (candidate) => candidate === 'en' || Object.hasOwn(languages, candidate),
  );
  try {
    return (language && (await languages[language]?.())?.messages) || en;
  } catch (cause) {
    console.warn(`The words of the interface in "${language}" did not load.`, cause);
    return en;
  }
}
