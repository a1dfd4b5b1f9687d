import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {TakingMessages} from '../messages/messages.ts';

/** What stands where the test will be, in its measure. */
export function skeletonView({loading}: TakingMessages): TemplateResult {
  return html`<div class="skeleton" part="skeleton" aria-busy="true">
    <span class="said">${loading}</span>
    <i class="bone title"></i><i class="bone"></i><i class="bone"></i><i class="bone short"></i>
    <i class="bone action"></i>
  </div>`;
}
