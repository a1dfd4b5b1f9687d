import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {ActionReport} from '../content/action-report.ts';
import type {Text} from '../core/model.ts';
import type {Messages} from '../messages/messages.ts';
import {paragraphs, phrase} from '../views/text.ts';

export {loadActionReport} from '../content/read-report.ts';

/** The action report: who does what, day by day, and what the couple agrees on. */
export function reportView(report: ActionReport, messages: Messages): TemplateResult {
  const words = messages.report;
  return html`<section class="report" part="report" aria-labelledby="report">
    <h2 id="report" class="heading" tabindex="-1">${phrase(report.title, messages)}</h2>
    ${
      report.introduction
        ? html`<div class="prose">${paragraphs(report.introduction, messages)}</div>`
        : nothing
    }
    ${report.sections.map(
      ({audience, heading, body}) =>
        html`<section class="chapter ${audience}">
          <p class="kicker">${words[audience]}</p>
          <h3>${phrase(heading, messages)}</h3>
          <div class="prose">${paragraphs(body, messages)}</div>
        </section>`,
    )}
    ${planView(report.plan, messages)} ${agreementView(report.agreement, messages)}
  </section>`;
}

function planView(plan: ActionReport['plan'], messages: Messages): TemplateResult | typeof nothing {
  if (!plan.length) return nothing;
  return html`<section class="plan">
    <h3>${messages.report.plan}</h3>
    <ol role="list">
      ${plan.map(
        ({title, text}, index) =>
          html`<li>
            <span class="day">${messages.report.day(index + 1)}</span>
            <div>
              <h4>${phrase(title, messages)}</h4>
              ${paragraphs(text, messages)}
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}

function agreementView(
  agreement: ActionReport['agreement'],
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!agreement) return nothing;
  const words = messages.report;
  const line = (label: string, prompt: Text) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${phrase(prompt, messages)}</dd>
    </div>`;
  return html`<section class="agreement">
    <h3>${words.agreement}</h3>
    ${agreement.introduction ? paragraphs(agreement.introduction, messages) : nothing}
    <dl>
      ${line(words.connectionSignal, agreement.connectionSignal)}
      ${line(words.spaceSignal, agreement.spaceSignal)}
      ${line(words.returnTime, agreement.returnTime)}
    </dl>
  </section>`;
}
