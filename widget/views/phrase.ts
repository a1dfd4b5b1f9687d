import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Text} from '../core/model.ts';
import type {TakingMessages} from '../messages/messages.ts';

/** A text in its language, on the line it is put in. */
export function phrase(text: Text, messages: TakingMessages): TemplateResult | string {
  return text.language === messages.language
    ? text.value
    : html`<span lang=${text.language} dir="auto">${text.value}</span>`;
}
