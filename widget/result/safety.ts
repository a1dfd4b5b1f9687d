import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {HelpLine, ResultContent} from '../content/result-content.ts';
import type {Messages} from '../messages/messages.ts';
import {phrase} from '../views/phrase.ts';
import {paragraphs} from '../views/text.ts';
import {nearRegions} from './near-regions.ts';
import type {ResultContext} from './result-context.ts';

/** A signpost to the safety note, for before anything that says "approach your partner". */
export function safetySignpost({result}: Messages): TemplateResult {
  return html`<p class="signpost">
    <button class="link" part="safety-signpost" type="button" @click=${goToSafety}>
      ${result.safetySignpost}
    </button>
  </p>`;
}

/** When it is not a communication pattern, and who helps. Shown to everyone. */
export function safetyView(
  {safetyNote, helpLines}: Pick<ResultContent, 'safetyNote' | 'helpLines'>,
  {messages, languages: [page]}: Pick<ResultContext, 'messages' | 'languages'>,
): TemplateResult {
  const {safetyTitle, safety} = messages.result;
  return html`<section class="safety" part="safety" aria-labelledby="safety">
    <h3 id="safety" tabindex="-1">${safetyTitle}</h3>
    ${safetyNote ? paragraphs(safetyNote, messages) : html`<p>${safety}</p>`}
    ${helpLinesView(helpLines, nearRegions(page, navigator.language), messages)}
  </section>`;
}

/** The lines of near regions and the international ones; the others can be unfolded. */
function helpLinesView(
  lines: readonly HelpLine[],
  regions: readonly string[],
  messages: Messages,
): TemplateResult {
  const near = [...regions, 'INT'].flatMap((at) => lines.filter(({country}) => country === at));
  const far = lines.filter((line) => !near.includes(line));
  const list = (some: readonly HelpLine[]) =>
    html`<ul class="help-lines" role="list">
      ${some.map((line) => helpLineView(line, messages))}
    </ul>`;
  if (!near.length || !far.length) return list(lines);
  return html`${list(near)}
    <details>
      <summary>${messages.result.elsewhere}</summary>
      ${list(far)}
    </details>`;
}

function helpLineView(
  {country, name, phone, url, hours}: HelpLine,
  messages: Messages,
): TemplateResult {
  const digits = phone?.replace(/[^\d+]/g, '');
  return html`<li>
    <span class="name">${url ? html`<a href=${url} rel="noreferrer">${name}</a>` : name}</span>
    <span class="country">${countryName(country, messages)}</span>
    ${phone && digits ? html`<a class="phone" href="tel:${digits}" dir="ltr">${phone}</a>` : nothing}
    ${hours && html`<span class="hours">${phrase(hours, messages)}</span>`}
  </li>`;
}

function countryName(country: string, {language}: Messages): string | typeof nothing {
  if (!/^[A-Z]{2}$/.test(country)) return nothing;
  return new Intl.DisplayNames(language, {type: 'region'}).of(country) ?? country;
}

function goToSafety({currentTarget}: Event): void {
  const root = currentTarget instanceof Node ? currentTarget.getRootNode() : null;
  const heading = root instanceof ShadowRoot ? root.getElementById('safety') : null;
  heading?.scrollIntoView({block: 'start'});
  heading?.focus({preventScroll: true});
}
