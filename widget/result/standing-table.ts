import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Text} from '../core/model.ts';
import type {Messages} from '../messages/messages.ts';
import {phrase} from '../views/phrase.ts';
import {along, decimal, whole} from './numbers.ts';
import type {Standing} from './numbers.ts';

export interface StandingTableProps {
  readonly standings: readonly Standing[];
  /** What a dimension means, by its id. */
  readonly descriptions: ReadonlyMap<string, Text>;
  readonly messages: Messages;
}

/** The visitor's place on every dimension in words and numbers: the map's text equivalent. */
export function standingTable(props: StandingTableProps): TemplateResult {
  const {standings, descriptions, messages} = props;
  const {result} = messages;
  return html`<table class="standings" part="standings">
    <caption class="said">
      ${result.map}
    </caption>
    <thead class="said">
      <tr>
        <th scope="col">${result.dimension}</th>
        <th scope="col">${result.position}</th>
      </tr>
    </thead>
    <tbody>
      ${standings.map((standing) => {
        const {dimension} = standing;
        const description = descriptions.get(dimension.id);
        return html`<tr>
          <th scope="row">
            <span class="name">${phrase(dimension.name, messages)}</span>
            ${line(standing)}
            <span class="poles" aria-hidden="true">
              <span>${phrase(dimension.lowPole, messages)}</span>
              <span>${phrase(dimension.highPole, messages)}</span>
            </span>
            ${
              description && html`<span class="description">${phrase(description, messages)}</span>`
            }
          </th>
          <td>${placeView(standing, messages)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function placeView(
  {norm, dimension, at, range}: Standing,
  {result, language}: Messages,
): TemplateResult {
  const value = decimal(at, language);
  const [lo, hi] = [whole(range.lo, language), whole(range.hi, language)];
  const {lowPole, highPole} = dimension;
  const text = result.onScale(value, `${lo} (${lowPole.value})`, `${hi} (${highPole.value})`);
  return html`<span class="value" aria-hidden="true">${value}</span>
    <span class="scale-of"
      ><span class="said">${text}</span> <span aria-hidden="true">${lo}–${hi}</span></span
    >
    ${
      norm &&
      dimension.norm &&
      html`<span class="percentile">
        ${result.percentile(whole(norm.percentile, language), dimension.norm.population)}
      </span>`
    }`;
}

/** The dimension as a thin line with the place on it. */
function line({at, range}: Standing): TemplateResult {
  return html`<i class="track"><i .style=${`--share: ${along(at, range)}`}></i></i>`;
}
