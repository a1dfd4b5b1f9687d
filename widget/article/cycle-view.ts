import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';

const SIZE = 240;
const CENTRE = SIZE / 2;
const RADIUS = 92;
/** Degrees between a number and the end of the arc that leads to or from it. */
const GAP = 14;

/**
 * A loop with as many numbered places as there are steps, drawn clockwise from the top. It is
 * a picture of the list beside it, and says nothing of its own.
 */
export function cycleDrawing(steps: number): SVGTemplateResult {
  const turn = 360 / steps;
  const places = Array.from({length: steps}, (_, index) => index * turn);
  return svg`<svg class="loop" part="cycle" viewBox="0 0 ${SIZE} ${SIZE}" aria-hidden="true" focusable="false">
    ${places.map((angle) => arc(angle + GAP, angle + turn - GAP))}
    ${places.map((angle, index) => place(angle, index + 1))}
  </svg>`;
}

function arc(from: number, to: number): SVGTemplateResult {
  const start = point(from);
  const end = point(to);
  const [x, y] = end;
  return svg`
    <path class="arc" d="M${start.join(' ')} A${RADIUS} ${RADIUS} 0 0 1 ${end.join(' ')}"></path>
    <path class="head" d="M-5 -4 L0 0 L-5 4" transform="translate(${x} ${y}) rotate(${to})"></path>`;
}

function place(angle: number, number: number): SVGTemplateResult {
  const [x, y] = point(angle);
  return svg`<text class="number" x=${x} y=${y} dy="0.35em">${number}</text>`;
}

/** The point on the loop at an angle in degrees, clockwise from the top. */
function point(degrees: number): readonly [x: number, y: number] {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [round(CENTRE + RADIUS * Math.cos(angle)), round(CENTRE + RADIUS * Math.sin(angle))];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
