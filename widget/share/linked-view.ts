import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {compareView} from '../compare/compare-view.ts';
import type {ResultContent} from '../content/result-content.ts';
import type {SharedResult} from '../core/share-code.ts';
import type {Copied} from '../copy-text.ts';
import {mapView} from '../result/map.ts';
import {placeFrom} from '../result/map-geometry.ts';
import {sharedStandings} from '../result/numbers.ts';
import type {ResultContext} from '../result/result-context.ts';
import {safetySignpost, safetyView} from '../result/safety.ts';
import {standingTable} from '../result/standing-table.ts';
import {phrase} from '../views/phrase.ts';
import {dirOf, langOf} from '../views/text.ts';
import {isOlder} from './received.ts';
import type {Received} from './received.ts';

export interface LinkedProps extends ResultContext {
  readonly received: Received;
  /** `null` when there is nothing to show but a sentence. */
  readonly content: ResultContent | null;
  /** Which of two people the visitor is, or `null` when it is not known. */
  readonly role: 'sender' | 'asker' | null;
  readonly copied: Copied | null;
  readonly copy: (text: string, event: Event) => void;
  /** On to the test. */
  readonly goOn: () => void;
}

/** What a link brought: somebody else's result, an invitation, or both results side by side. */
export function linkedView(props: LinkedProps): TemplateResult {
  const {received, content} = props;
  if (received.kind === 'trouble' || !content) {
    return troubleView(received.kind === 'trouble' ? received.reason : 'damaged', props);
  }
  switch (received.kind) {
    case 'shared':
      return sharedView(received.shared, content, props);
    case 'invitation':
      return invitationView(content, props);
    case 'comparison':
      return pairView(received, content, props);
  }
}

function troubleView(
  reason: 'damaged' | 'newer' | 'otherTest',
  {messages: {share}, goOn}: LinkedProps,
): TemplateResult {
  return html`<div class="fault" part="link-trouble">
    <h2 class="heading" tabindex="-1">${share[`${reason}Title`]}</h2>
    <p>${share[reason]}</p>
    ${onwards(share.toTest, goOn)}
  </div>`;
}

function sharedView(
  shared: SharedResult,
  content: ResultContent,
  props: LinkedProps,
): TemplateResult {
  const {test, messages, rightToLeft, goOn} = props;
  const words = messages.share;
  const pattern = test.patterns.find(({key}) => key === shared.pattern);
  const summary = pattern && content.patterns.get(pattern.id)?.summary;
  const known = sharedStandings(test, shared.scores);
  const place = placeFrom(known);
  const remarks = [
    isOlder(shared, test.revision) && words.otherRevision,
    shared.pattern !== null && !pattern && words.unknownPattern,
  ].filter((remark) => typeof remark === 'string');
  return html`<article class="result" part="shared-result">
    <header class="summary">
      <p class="kicker">${words.receivedTitle}</p>
      <h2 class="heading" tabindex="-1">
        ${pattern ? phrase(pattern.name, messages) : messages.result.noPattern}
      </h2>
      ${
        summary &&
        html`<blockquote
          class="prose"
          lang=${langOf(summary, messages)}
          dir=${dirOf(summary, messages)}
        >
          ${summary.value}
        </blockquote>`
      }
      ${
        remarks.length
          ? html`<ul class="remarks" role="list">
              ${remarks.map((remark) => html`<li>${remark}</li>`)}
            </ul>`
          : nothing
      }
    </header>
    ${
      known.length
        ? html`<section class="where ${place ? 'drawn' : ''}">
            ${place ? mapView({test, place, own: pattern?.id ?? null, messages, rightToLeft}) : nothing}
            ${standingTable({standings: known, descriptions: content.dimensions, messages})}
          </section>`
        : nothing
    }
    <section class="invitation">
      <p>${words.receivedNote}</p>
      ${onwards(hasOwn(props) ? words.toOwn : words.takeTest, goOn)}
    </section>
    ${safetyView(content, props)}
  </article>`;
}

function invitationView(content: ResultContent, props: LinkedProps): TemplateResult {
  const {messages, goOn} = props;
  const words = messages.compare;
  return html`<article class="result" part="partner-invitation">
    <header class="summary">
      <h2 class="heading" tabindex="-1">${words.invitedTitle}</h2>
      ${safetySignpost(messages)}
      <p class="prose">${words.invited}</p>
      <div class="actions">${onwards(hasOwn(props) ? words.toResult : words.toTest, goOn)}</div>
    </header>
    ${safetyView(content, props)}
  </article>`;
}

function pairView(
  {sender, asker}: Extract<Received, {kind: 'comparison'}>,
  content: ResultContent,
  props: LinkedProps,
): TemplateResult {
  const {test, messages, rightToLeft, role, copied, copy, goOn} = props;
  const words = messages.compare;
  const person = (who: 'sender' | 'asker', shared: SharedResult) => ({
    name: role === null ? words[who] : role === who ? words.you : words.partner,
    isVisitor: role === who,
    shared,
  });
  const people = [person('asker', asker), person('sender', sender)] as const;
  const [first, second] = role === 'sender' ? ([people[1], people[0]] as const) : people;
  return html`<article class="result">
    ${compareView({test, content, messages, rightToLeft, first, second, copied, copy})}
    <div class="ways">
      ${onwards(hasOwn(props) ? words.toResult : messages.share.takeTest, goOn, 'quiet')}
    </div>
    ${safetyView(content, props)}
  </article>`;
}

/** Whether the visitor has a result of their own on this device. */
function hasOwn({session, earlier}: LinkedProps): boolean {
  return session.phase === 'done' || earlier?.phase === 'done';
}

function onwards(label: string, goOn: () => void, look = 'primary'): TemplateResult {
  return html`<button
    class=${look}
    part="button ${look === 'primary' ? 'button-primary' : ''} to-test"
    type="button"
    @click=${goOn}
  >
    ${label}
  </button>`;
}
