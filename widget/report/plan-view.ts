import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {phrase} from '../views/phrase.ts';
import {paragraphs} from '../views/text.ts';
import type {ReportProps} from './report-props.ts';

/** Small steps, one a day, each with a box to tick off; and all of them for the calendar. */
export function planView(props: ReportProps): TemplateResult | typeof nothing {
  const {report, pattern, messages, keeper} = props;
  const {plan} = report;
  if (!plan.length) return nothing;
  const words = messages.report;
  const done = keeper.get(pattern).done.filter((day) => day <= plan.length);
  return html`<section class="plan" part="plan">
    <div class="plan-head">
      <h3>${words.plan}</h3>
      <p class="fine" aria-live="polite">${words.progress(done.length, plan.length)}</p>
    </div>
    <ol role="list">
      ${plan.map(({title, text}, index) => {
        const day = words.day(index + 1);
        return html`<li class=${done.includes(index + 1) ? 'done' : ''}>
          <label class="tick">
            <input
              type="checkbox"
              aria-label=${words.done(day)}
              .checked=${done.includes(index + 1)}
              @change=${() => tick(index + 1, props)}
            />
            <span class="day" aria-hidden="true">${day}</span>
          </label>
          <div>
            <h4>${phrase(title, messages)}</h4>
            ${paragraphs(text, messages)}
          </div>
        </li>`;
      })}
    </ol>
    <div class="doings">
      <button class="quiet" part="button calendar" type="button" @click=${() => take(props)}>
        ${words.calendar}
      </button>
      <p class="fine">${words.calendarNote}</p>
    </div>
  </section>`;
}

function tick(day: number, {pattern, keeper, changed}: ReportProps): void {
  const {done} = keeper.get(pattern);
  const others = done.filter((other) => other !== day);
  keeper.change(pattern, {done: others.length < done.length ? others : [...done, day]});
  changed();
}

/** Hands the plan over as a calendar file that begins tomorrow. */
async function take({report, test, pattern, messages}: ReportProps): Promise<void> {
  const [{calendar}, {download}] = await Promise.all([
    import('./calendar.ts'),
    import('../download.ts'),
  ]);
  const now = new Date();
  const days = report.plan.map(({title, text}, index) => ({
    title: `${messages.report.day(index + 1)}: ${title.value}`,
    text: text.value,
  }));
  const text = calendar(days, {
    id: `${test.id}-${pattern}`,
    title: report.title.value,
    firstDay: new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1),
    now,
  });
  download(new File([text], `${test.slug}.ics`, {type: 'text/calendar'}));
}
