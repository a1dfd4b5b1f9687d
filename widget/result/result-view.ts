import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PatternTexts, ResultContent} from '../content/result-content.ts';
import type {Pattern, Text} from '../core/model.ts';
import type {Copied} from '../copy-text.ts';
import type {Result} from '../core/result.ts';
import {phrase} from '../views/phrase.ts';
import {dirOf, langOf, paragraphs} from '../views/text.ts';
import {articlesView} from './articles.ts';
import {mapView} from './map.ts';
import {placeFrom} from './map-geometry.ts';
import {standings} from './numbers.ts';
import {phrasesView} from './phrases.ts';
import type {ResultContext} from './result-context.ts';
import {remarksView} from './remarks.ts';
import {safetySignpost, safetyView} from './safety.ts';
import {scoredView} from './scored.ts';
import {sharesView} from './shares.ts';
import {standingTable} from './standing-table.ts';

export interface ResultProps extends ResultContext {
  readonly result: Result;
  readonly content: ResultContent;
  readonly copied: Copied | null;
  readonly copy: (text: string, event: Event) => void;
  readonly share: TemplateResult;
  readonly compare: TemplateResult | typeof nothing;
  readonly report: TemplateResult | typeof nothing;
}

/** The result, in its order: a sentence, the map, strengths before struggles, words, safety. */
export function resultView(props: ResultProps): TemplateResult {
  const {test, session, messages, result, content, wishes, restart} = props;
  const pattern = test.patterns.find(({id}) => id === result.pattern?.id);
  const texts = pattern && content.patterns.get(pattern.id);
  return html`<article class="result" part="result">
    ${summaryView(props, pattern, texts)} ${placeView(props)}
    ${texts ? textsView(props, texts) : nothing}
    ${texts ? articlesView(texts.articles, wishes.articleUrl, messages) : nothing}
    ${scoredView(test, session, result, messages)} ${safetyView(content, props)} ${props.share}
    ${props.compare} ${texts?.hasReport ? props.report : nothing}
    <div class="ways">
      <button class="plain" part="button restart" type="button" @click=${restart}>
        ${messages.result.again}
      </button>
    </div>
  </article>`;
}

function summaryView(
  {test, messages, result}: ResultProps,
  pattern: Pattern | undefined,
  texts: PatternTexts | undefined,
): TemplateResult {
  const words = messages.result;
  return html`<header class="summary">
    ${pattern && html`<p id="pattern" class="kicker" part="pattern">${phrase(pattern.name, messages)}</p>`}
    <h2
      id="summary"
      class="heading"
      part="summary"
      aria-labelledby=${pattern ? 'pattern summary' : nothing}
      tabindex="-1"
      lang=${texts ? langOf(texts.summary, messages) : nothing}
      dir=${texts ? dirOf(texts.summary, messages) : nothing}
    >
      ${texts?.summary.value ?? words.noPattern}
    </h2>
    ${remarksView(test, result, messages)}
  </header>`;
}

function placeView(props: ResultProps): TemplateResult {
  const {test, messages, result, content, rightToLeft} = props;
  const known = standings(test, result.dimensions);
  if (!known.length) return sharesView(test, result, messages);
  const place = placeFrom(known);
  return html`<section class="where ${place ? 'drawn' : ''}">
    ${
      place
        ? mapView({test, place, own: result.pattern?.id ?? null, messages, rightToLeft})
        : nothing
    }
    ${standingTable({standings: known, descriptions: content.dimensions, messages})}
  </section>`;
}

function textsView(props: ResultProps, texts: PatternTexts): TemplateResult {
  const {messages, copied, copy} = props;
  const words = messages.result;
  const {strengths, underStress, growthSteps, phrasesForMe, phrasesForPartner} = texts;
  return html`<div class="columns">
      ${listView('strengths', words.strengths, strengths, props)}
      ${
        underStress &&
        html`<section class="stress">
          <h3>${words.underStress}</h3>
          <div class="prose">${paragraphs(underStress, messages)}</div>
        </section>`
      }
    </div>
    ${listView('growth', words.growth, growthSteps, props)}
    ${
      phrasesForMe.length || phrasesForPartner.length
        ? html`<section class="words">
            <h3>${words.words}</h3>
            <div class="columns">
              ${phrasesView({heading: words.wordsForMe, phrases: phrasesForMe, copied, messages, copy})}
              ${phrasesView({
                heading: words.wordsForPartner,
                phrases: phrasesForPartner,
                copied,
                messages,
                copy,
              })}
            </div>
          </section>`
        : nothing
    }`;
}

function listView(
  name: 'strengths' | 'growth',
  heading: string,
  texts: readonly Text[],
  {messages}: ResultProps,
): TemplateResult | typeof nothing {
  if (!texts.length) return nothing;
  return html`<section class=${name} part=${name}>
    <h3>${heading}</h3>
    ${name === 'growth' ? safetySignpost(messages) : nothing}
    <ul role="list">
      ${texts.map((text) => html`<li>${phrase(text, messages)}</li>`)}
    </ul>
  </section>`;
}
