import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {RelationshipTest} from '../core/model.ts';
import type {Session} from '../core/session.ts';
import type {TakingMessages} from '../messages/messages.ts';
import {dirOf, langOf, paragraphs} from './text.ts';

/** Seconds that reading and answering one item takes, about. */
const SECONDS_AN_ITEM = 11;

export interface IntroProps {
  readonly test: RelationshipTest;
  /** A session that can be gone on with, or `null`. */
  readonly earlier: Session | null;
  readonly messages: TakingMessages;
  readonly start: () => void;
  readonly resume: () => void;
  readonly clear: () => void;
}

/** What the test is about, how long it takes, what becomes of the answers, and the way in. */
export function introView({test, earlier, messages, ...on}: IntroProps): TemplateResult {
  const {intro} = messages;
  return html`<section class="intro" part="intro">
    <h2
      class="heading"
      part="title"
      tabindex="-1"
      lang=${langOf(test.title, messages)}
      dir=${dirOf(test.title, messages)}
    >
      ${test.title.value}
    </h2>
    ${earlier ? earlierActions(earlier, messages, on) : nothing}
    <div class="prose" part="text">${paragraphs(test.intro, messages)}</div>
    ${earlier ? nothing : startActions(test, messages, on.start)}
    <div class="note" part="privacy">
      ${test.privacyNote ? paragraphs(test.privacyNote, messages) : html`<p>${intro.privacy}</p>`}
    </div>
  </section>`;
}

function startActions(
  {items}: RelationshipTest,
  {intro}: TakingMessages,
  start: () => void,
): TemplateResult {
  const minutes = Math.max(1, Math.round((items.length * SECONDS_AN_ITEM) / 60));
  return html`<div class="actions">
    <button class="primary" part="button button-primary start" type="button" @click=${start}>
      ${intro.start}
    </button>
    <p class="facts">${intro.count(items.length)}<i class="dot"></i>${intro.duration(minutes)}</p>
  </div>`;
}

function earlierActions(
  {answers, order, phase}: Session,
  {intro}: TakingMessages,
  on: Pick<IntroProps, 'start' | 'resume' | 'clear'>,
): TemplateResult {
  return html`<div class="actions" part="earlier">
    <p class="earlier">${intro.answered(answers.size, order.length)}</p>
    <button class="primary" part="button button-primary" type="button" @click=${on.resume}>
      ${phase === 'done' ? intro.seeResult : intro.resume}
    </button>
    <button class="plain" part="button" type="button" @click=${on.start}>
      ${intro.startAgain}
    </button>
    <button class="plain" part="button" type="button" @click=${on.clear}>${intro.clear}</button>
  </div>`;
}
