import type {Text} from '../core/model.ts';
import type {TakingMessages} from '../messages/messages.ts';
import type {Values} from './draw.ts';

/** A text on its node: the words, and their language where it is not the one around them. */
export function worded(text: Text | null | undefined, {language}: TakingMessages): Values {
  const lang = text && text.language !== language ? text.language : null;
  return {textContent: text?.value ?? '', lang, dir: lang && 'auto'};
}

/** The paragraphs of a text: blank lines stand between them. */
export function paragraphsOf({value}: Text): readonly string[] {
  return value.split(/\n\s*\n/);
}
