import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {answerOf} from '../core/session-view.ts';
import {keyed} from '../core/scoring/keyed.ts';
import type {QuizItem, RelationshipTest, Text} from '../core/model.ts';
import type {Answer, Result} from '../core/result.ts';
import type {Session} from '../core/session.ts';
import type {Messages} from '../messages/messages.ts';
import {phrase} from '../views/phrase.ts';
import {percent, whole} from './numbers.ts';

/** How the result came about: the rule, its limits, and every answer with how it counted. */
export function scoredView(
  test: RelationshipTest,
  session: Session,
  result: Result,
  messages: Messages,
): TemplateResult {
  const words = messages.result;
  const norms = test.dimensions.flatMap(({norm}) => (norm ? [norm] : []));
  const likert = test.items.some(({kind}) => kind === 'likert');
  return html`<details class="scored" part="scored">
    <summary>${words.scored}</summary>
    <div class="prose">
      ${likert ? html`<p>${words.scoredHow(percent(test.minimumAnswered, messages.language))}</p>` : nothing}
      ${
        test.items.some((item) => item.kind === 'likert' && item.keying === '-')
          ? html`<p>${words.scoredReversed}</p>`
          : nothing
      }
      <p>${words.dimensionality}</p>
      ${
        norms.length
          ? norms.map(
              ({population, sampleSize, year, source}) =>
                html`<p>
                  ${words.normSource(population, whole(sampleSize, messages.language), year, source)}
                </p>`,
            )
          : html`<p>${words.noNorms}</p>`
      }
    </div>
    <div class="answers">
      <table aria-label=${words.yourAnswer}>
        <thead>
          <tr>
            <th scope="col">${words.item}</th>
            <th scope="col">${words.yourAnswer}</th>
            ${likert ? html`<th scope="col">${words.counts}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${session.order.map((id) => {
            const item = test.items.find((candidate) => candidate.id === id);
            return item && answerRow(item, answerOf(session, id), likert, messages);
          })}
        </tbody>
      </table>
    </div>
    <p class="fine">
      ${words.answeredOf(result.answered, result.shown)}<i class="dot"></i>${words.version(
        result.test.revision.slice(0, 8),
        result.scoringVersion,
      )}
    </p>
  </details>`;
}

function answerRow(
  item: QuizItem,
  given: Answer | null,
  likert: boolean,
  messages: Messages,
): TemplateResult {
  return html`<tr>
    <th scope="row">${phrase(item.wording, messages)}</th>
    <td>${given === null ? messages.result.notAnswered : answerView(item, given, messages)}</td>
    ${likert ? html`<td>${countsAs(item, given, messages)}</td>` : nothing}
  </tr>`;
}

function answerView(item: QuizItem, given: Answer, messages: Messages): TemplateResult | string {
  const label: Text | undefined =
    item.kind === 'options'
      ? item.options.find(({key}) => key === given)?.label
      : typeof given === 'number'
        ? item.scale.labels.get(given)
        : undefined;
  return html`${typeof given === 'number' ? `${whole(given, messages.language)} ` : nothing}${label ? phrase(label, messages) : nothing}`;
}

function countsAs(item: QuizItem, given: Answer | null, {result, language}: Messages): string {
  if (item.kind !== 'likert' || typeof given !== 'number') return '–';
  const value = whole(keyed(item, given), language);
  return item.keying === '-' ? `${value} (${result.countsReversed})` : value;
}
