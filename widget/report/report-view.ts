import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {safetySignpost} from '../result/safety.ts';
import type {Text} from '../core/model.ts';
import {phrase} from '../views/phrase.ts';
import {paragraphs} from '../views/text.ts';
import {agreementView} from './agreement-view.ts';
import {planView} from './plan-view.ts';
import type {ReportProps} from './report-props.ts';

export {loadActionReport, readActionReport} from '../content/read-report.ts';

/** The action report: who does what, day by day, and what the couple agrees on. */
export function reportView(props: ReportProps): TemplateResult {
  const {report, messages} = props;
  const words = messages.report;
  return html`<section class="report" part="report" aria-labelledby="report">
    <header class="summary">
      <h2 id="report" class="heading" tabindex="-1">${phrase(report.title, messages)}</h2>
      ${safetySignpost(messages)}
      ${
        report.introduction
          ? html`<div class="prose">${paragraphs(report.introduction, messages)}</div>`
          : nothing
      }
    </header>
    ${report.sections.map(
      ({audience, heading, body}) =>
        html`<section class="chapter ${audience}">
          ${isSaid(words[audience], heading) ? nothing : html`<p class="kicker">${words[audience]}</p>`}
          <h3>${phrase(heading, messages)}</h3>
          <div class="prose">${paragraphs(body, messages)}</div>
        </section>`,
    )}
    ${planView(props)} ${agreementView(props)}
  </section>`;
}

/** Whether a heading says by itself for whom its section is. */
function isSaid(audience: string, {value}: Text): boolean {
  return value.toLocaleLowerCase().includes(audience.toLocaleLowerCase());
}
