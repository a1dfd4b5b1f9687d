import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {RelationshipTest} from '../core/model.ts';
import type {Result} from '../core/result.ts';
import type {Messages} from '../messages/messages.ts';
import {phrase} from '../views/phrase.ts';
import {percent} from './numbers.ts';

/** The patterns of an outcome quiz with their share of the points, the largest first. */
export function sharesView(
  test: RelationshipTest,
  result: Result,
  messages: Messages,
): TemplateResult {
  const shares = result.patterns.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0));
  return html`<ul class="shares" part="shares">
    ${shares.map(({pattern, shareOfTotal}) => {
      const named = test.patterns.find(({id}) => id === pattern);
      const share = shareOfTotal ?? 0;
      return html`<li>
        <span>${named && phrase(named.name, messages)}</span>
        <span>${messages.result.share(percent(share, messages.language))}</span>
        <i class="bar" .style=${`--share: ${share}`}></i>
      </li>`;
    })}
  </ul>`;
}
