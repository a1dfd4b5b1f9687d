import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {RelationshipTest} from '../core/model.ts';
import type {Messages} from '../messages/messages.ts';
import {phrase} from '../views/phrase.ts';
import {pointOf, regionsOf, SIDE} from './map-geometry.ts';
import type {Box, Place, Point} from './map-geometry.ts';
import {decimal, whole} from './numbers.ts';
import type {Standing} from './numbers.ts';

/** Standard errors on each side of the point that the halo reaches: a 95 % band. */
const HALO = 1.96;

/** What the name of a region needs of its height, with the mark of a place, in units of the map. */
const NAME = 22;

/** Somebody's place with their name. */
export interface NamedPlace {
  readonly place: Place;
  readonly name: string;
}

export interface MapProps {
  readonly test: RelationshipTest;
  readonly place: Place;
  /** Id of the pattern the place lies in, or `null`. */
  readonly own: string | null;
  /** Two people on one map: the first is at `place`, the second has another shape. */
  readonly pair?: readonly [first: string, second: NamedPlace];
  readonly messages: Messages;
  readonly rightToLeft: boolean;
}

/**
 * The two dimensions as a map: axes with their poles in words, the patterns' regions as a quiet
 * backdrop, a place as a point, with a halo where its uncertainty is known; and a second place
 * in another shape.
 */
export function mapView(props: MapProps): TemplateResult {
  const {test, place, own, pair, messages, rightToLeft} = props;
  const {across, upwards} = place;
  const regions = regionsOf(test, place, rightToLeft);
  const points = [place, ...(pair ? [pair[1].place] : [])].map((at) => pointOf(at, rightToLeft));
  return html`<div class="map" part="map">
    <span aria-hidden="true" class="pole top">${phrase(upwards.dimension.highPole, messages)}</span>
    <span aria-hidden="true" class="pole start">${phrase(across.dimension.lowPole, messages)}</span>
    <div class="square">
      ${drawing(
        props,
        regions.map(({pattern, box}) => ({box, own: pattern.id === own})),
      )}
      ${regions.map(
        ({pattern, box}) =>
          html`<span
            class="region-name ${pattern.id === own ? 'own' : ''} ${sideOf(box, points)}"
            aria-hidden="true"
            .style=${`left: ${box.x}%; width: ${box.width}%; top: ${box.y}%; height: ${box.height}%`}
            ><span>${phrase(pattern.name, messages)}</span></span
          >`,
      )}
    </div>
    <span aria-hidden="true" class="pole end">${phrase(across.dimension.highPole, messages)}</span>
    <span aria-hidden="true" class="pole bottom"
      >${phrase(upwards.dimension.lowPole, messages)}</span
    >
    ${pair ? legend(pair[0], pair[1].name) : nothing}
  </div>`;
}

/** A place in words, for those who do not see the drawing. */
export function placeInWords({across, upwards}: Place, messages: Messages): string {
  return [across, upwards].map((standing) => inWords(standing, messages)).join(' ');
}

function drawing(
  props: MapProps,
  regions: readonly {readonly box: Box; readonly own: boolean}[],
): TemplateResult {
  const {place, pair, rightToLeft} = props;
  const {x, y} = pointOf(place, rightToLeft);
  return html`<svg viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-label=${description(props)}>
    ${regions.map(
      ({box, own}) =>
        svg`<rect class="region ${own ? 'own' : ''}" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`,
    )}
    <path class="axis" d="M0 50H100M50 0V100"></path>
    ${haloView(place, {x, y})} ${pair ? diamond(pointOf(pair[1].place, rightToLeft)) : nothing}
    <circle class="ring" cx=${x} cy=${y} r="3.4"></circle>
    <circle class="place" cx=${x} cy=${y} r="2.1"></circle>
  </svg>`;
}

function description({place, pair, messages}: MapProps): string {
  if (!pair) return `${messages.result.map}. ${placeInWords(place, messages)}`;
  const [name, second] = pair;
  return [
    `${messages.compare.together}.`,
    `${name}: ${placeInWords(place, messages)}`,
    `${second.name}: ${placeInWords(second.place, messages)}`,
  ].join(' ');
}

function haloView({across, upwards}: Place, {x, y}: Point): TemplateResult | typeof nothing {
  const radius = ({norm, range}: Standing) =>
    norm && (SIDE * HALO * norm.standardError) / (range.hi - range.lo);
  const rx = radius(across);
  const ry = radius(upwards);
  return rx && ry
    ? svg`<ellipse class="halo" cx=${x} cy=${y} rx=${rx} ry=${ry}></ellipse>`
    : nothing;
}

/** The second person's mark: another shape, not only another colour. */
function diamond({x, y}: Point): TemplateResult {
  const outline = (size: number) =>
    `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`;
  return svg`<path class="ring" d=${outline(5.4)}></path><path class="other" d=${outline(4.2)}></path>`;
}

function legend(first: string, second: string): TemplateResult {
  return html`<ul class="legend" role="list" aria-hidden="true">
    <li>
      <svg viewBox="0 0 10 10"><circle class="place" cx="5" cy="5" r="3.6"></circle></svg>${first}
    </li>
    <li>
      <svg viewBox="0 0 10 10"><path class="other" d="M5 .8L9.2 5L5 9.2L.8 5Z"></path></svg
      >${second}
    </li>
  </ul>`;
}

function inWords({dimension, at, range}: Standing, {result, language}: Messages): string {
  const [lo, hi] = [whole(range.lo, language), whole(range.hi, language)];
  return result.place(dimension.name.value, decimal(at, language), lo, hi);
}

/** Names stand at the outer side of their region, but not on somebody's place. */
function sideOf(box: Box, points: readonly Point[]): 'upper' | 'lower' {
  const {x, y, width, height} = box;
  const inside = points.filter(
    (point) => point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height,
  );
  const free = {
    upper: inside.every((point) => point.y - y > NAME),
    lower: inside.every((point) => y + height - point.y > NAME),
  };
  const [outer, inner] =
    y + height / 2 < SIDE / 2 + 1 ? (['upper', 'lower'] as const) : (['lower', 'upper'] as const);
  return free[inner] && !free[outer] ? inner : outer;
}
