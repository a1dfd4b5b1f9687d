import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {RelationshipTest} from '../core/model.ts';
import type {TakingMessages} from '../messages/messages.ts';
import {dirOf, langOf, paragraphs} from './text.ts';

/** Seconds that reading and answering one item takes, about. */
const SECONDS_AN_ITEM = 11;

export interface IntroProps {
  readonly test: RelationshipTest;
  /** The ways on for a visitor who has been here before, or `null`. */
  readonly earlier: TemplateResult | null;
  readonly messages: TakingMessages;
  readonly start: () => void;
}

/** What the test is about, how long it takes, what becomes of the answers, and the way in. */
export function introView({test, earlier, messages, start}: IntroProps): TemplateResult {
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
    ${earlier}
    <div class="prose" part="text">${paragraphs(test.intro, messages)}</div>
    ${earlier ? nothing : startActions(test, messages, start)}
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
