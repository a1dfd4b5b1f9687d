import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {phrase} from '../views/phrase.ts';
import {paragraphs} from '../views/text.ts';
import type {Agreement} from './report-keeper.ts';
import type {ReportProps} from './report-props.ts';

const LINES: readonly (keyof Agreement)[] = ['connectionSignal', 'spaceSignal', 'returnTime'];

/** What the couple agrees on, in their own words: a prompt with examples, and room to write. */
export function agreementView(props: ReportProps): TemplateResult | typeof nothing {
  const {report, pattern, messages, keeper} = props;
  const {agreement} = report;
  if (!agreement) return nothing;
  const words = messages.report;
  const written = keeper.get(pattern).agreement;
  return html`<section class="agreement" part="agreement">
    <h3>${words.agreement}</h3>
    ${
      agreement.introduction
        ? html`<div class="prose">${paragraphs(agreement.introduction, messages)}</div>`
        : nothing
    }
    ${LINES.map(
      (line) =>
        html`<div class="field">
          <label for=${line}>${words[line]}</label>
          <p class="fine" id="${line}-hint">${phrase(agreement[line], messages)}</p>
          <textarea
            id=${line}
            rows="2"
            maxlength="2000"
            aria-describedby="${line}-hint"
            .value=${written[line]}
            @input=${(event: Event) => write(line, event, props)}
          ></textarea>
        </div>`,
    )}
    <p class="fine kept">${words.agreementKept}</p>
  </section>`;
}

function write(line: keyof Agreement, {target}: Event, {pattern, keeper}: ReportProps): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  const {agreement} = keeper.get(pattern);
  keeper.change(pattern, {agreement: {...agreement, [line]: target.value}});
}
