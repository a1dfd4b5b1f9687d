import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Text} from '../core/model.ts';
import {paragraphsOf} from '../first/words.ts';
import type {TakingMessages} from '../messages/messages.ts';

/** The `lang` of a text, where it is not the language around it. */
export function langOf(text: Text, {language}: TakingMessages): string | typeof nothing {
  return text.language === language ? nothing : text.language;
}

/** The `dir` of a text, where it is not in the language around it. */
export function dirOf(text: Text, {language}: TakingMessages): 'auto' | typeof nothing {
  return text.language === language ? nothing : 'auto';
}

/** A text with a paragraph for each of its own. */
export function paragraphs(text: Text, messages: TakingMessages): TemplateResult[] {
  return paragraphsOf(text).map(
    (value) => html`<p lang=${langOf(text, messages)} dir=${dirOf(text, messages)}>${value}</p>`,
  );
}
