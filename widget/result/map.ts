import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {Condition, Pattern, RelationshipTest} from '../core/model.ts';
import type {Messages} from '../messages/messages.ts';
import {phrase} from '../views/text.ts';
import {along, decimal, whole} from './numbers.ts';
import type {Standing} from './numbers.ts';

/** Side of the drawing, in its own units. */
const SIDE = 100;
/** Standard errors on each side of the point that the halo reaches: a 95 % band. */
const HALO = 1.96;

export interface MapProps {
  readonly test: RelationshipTest;
  /** The dimension drawn from side to side, and the one drawn upwards. */
  readonly across: Standing;
  readonly upwards: Standing;
  /** Id of the pattern the visitor's place lies in, or `null`. */
  readonly own: string | null;
  readonly messages: Messages;
  readonly rightToLeft: boolean;
}

/** A rectangle in units of the drawing, from its upper left corner. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The two dimensions as a map: axes with their poles in words, the patterns' regions as a quiet
 * backdrop, the visitor's place as a point, with a halo where its uncertainty is known.
 */
export function mapView(props: MapProps): TemplateResult {
  const {test, across, upwards, own, messages} = props;
  const regions = test.patterns.flatMap((pattern) => {
    const box = regionOf(pattern, props);
    return box ? [{pattern, box}] : [];
  });
  return html`<div class="map" part="map">
    <span class="pole top">${phrase(upwards.dimension.highPole, messages)}</span>
    <span class="pole start">${phrase(across.dimension.lowPole, messages)}</span>
    <div class="square">
      ${drawing(props, regions)}
      ${regions.map(
        ({pattern, box}) =>
          html`<span
            class="region-name ${pattern.id === own ? 'own' : ''} ${isUpper(box) ? 'upper' : 'lower'}"
            aria-hidden="true"
            .style=${`left: ${box.x}%; width: ${box.width}%; top: ${box.y}%; height: ${box.height}%`}
            ><span>${phrase(pattern.name, messages)}</span></span
          >`,
      )}
    </div>
    <span class="pole end">${phrase(across.dimension.highPole, messages)}</span>
    <span class="pole bottom">${phrase(upwards.dimension.lowPole, messages)}</span>
  </div>`;
}

function drawing(
  props: MapProps,
  regions: readonly {readonly pattern: Pattern; readonly box: Box}[],
): TemplateResult {
  const {across, upwards, own, messages} = props;
  const x = toX(across.at, props);
  const y = toY(upwards.at, props);
  return html`<svg
    viewBox="0 0 ${SIDE} ${SIDE}"
    role="img"
    aria-label=${`${messages.result.map}. ${[across, upwards].map((standing) => inWords(standing, messages)).join(' ')}`}
  >
    ${regions.map(
      ({pattern, box}) =>
        svg`<rect class="region ${pattern.id === own ? 'own' : ''}" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`,
    )}
    <path class="axis" d="M0 50H100M50 0V100"></path>
    ${haloView(props, x, y)}
    <circle class="ring" cx=${x} cy=${y} r="3.4"></circle>
    <circle class="place" cx=${x} cy=${y} r="2.1"></circle>
  </svg>`;
}

function haloView(props: MapProps, x: number, y: number): TemplateResult | typeof nothing {
  const radius = ({score, range}: Standing) =>
    score.norm && (SIDE * HALO * score.norm.standardError) / (range.hi - range.lo);
  const rx = radius(props.across);
  const ry = radius(props.upwards);
  return rx && ry
    ? svg`<ellipse class="halo" cx=${x} cy=${y} rx=${rx} ry=${ry}></ellipse>`
    : nothing;
}

/** A standing as a sentence, for those who do not see the drawing. */
function inWords({dimension, at, range}: Standing, {result, language}: Messages): string {
  const [lo, hi] = [whole(range.lo, language), whole(range.hi, language)];
  return result.place(dimension.name.value, decimal(at, language), lo, hi);
}

/** The part of the map that a pattern owns, or `null` for one that no region describes. */
function regionOf({claim}: Pattern, props: MapProps): Box | null {
  if (claim.kind !== 'region') return null;
  const drawn = [props.across.dimension.id, props.upwards.dimension.id];
  if (!claim.conditions.every(({dimension}) => drawn.includes(dimension))) return null;
  const [left, right] = sorted(bounds(claim.conditions, props.across).map((at) => toX(at, props)));
  const [top, bottom] = sorted(bounds(claim.conditions, props.upwards).map((at) => toY(at, props)));
  return right > left && bottom > top
    ? {x: left, y: top, width: right - left, height: bottom - top}
    : null;
}

function bounds(conditions: readonly Condition[], {dimension, range}: Standing): number[] {
  const own = conditions.filter((condition) => condition.dimension === dimension.id);
  return [
    Math.max(range.lo, ...own.map(({from}) => from ?? range.lo)),
    Math.min(range.hi, ...own.map(({below}) => below ?? range.hi)),
  ];
}

function sorted(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function toX(at: number, {across, rightToLeft}: MapProps): number {
  const x = SIDE * along(at, across.range);
  return rightToLeft ? SIDE - x : x;
}

function toY(at: number, {upwards}: MapProps): number {
  return SIDE - SIDE * along(at, upwards.range);
}

function isUpper({y, height}: Box): boolean {
  return y + height / 2 < SIDE / 2 + 1;
}
