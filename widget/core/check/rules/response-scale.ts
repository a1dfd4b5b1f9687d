import type {CheckWords} from '../words/check-words.ts';
import type {Verdict} from './verdict.ts';

/** The ends of a response scale while it is being written. */
export interface ScaleEnds {
  readonly lo?: number;
  readonly hi?: number;
}

/** A label of one point while it is being written. */
export interface PointLabel {
  readonly value?: number;
}

/** Both ends are whole numbers, and the lowest is below the highest. */
export function scaleEnds({lo, hi}: ScaleEnds, {scale}: CheckWords): Verdict {
  if (lo === undefined || hi === undefined) return scale.noEnd;
  if (!Number.isInteger(lo) || !Number.isInteger(hi)) return scale.fraction;
  if (lo === hi) return scale.onePoint;
  return lo < hi ? true : scale.upsideDown;
}

/** Both ends have a label, and every label names a point of the scale, each once. */
export function scaleLabels(
  labels: readonly PointLabel[] | undefined,
  {lo, hi}: ScaleEnds,
  {scale}: CheckWords,
): Verdict {
  const points = (labels ?? []).map((label) => label.value);
  if (lo === undefined || hi === undefined || lo >= hi) return true;
  for (const end of [lo, hi]) {
    if (!points.includes(end)) return scale.noLabel(end);
  }
  const outside = points.find((point) => !isPoint(point, lo, hi));
  if (outside !== undefined) return scale.offScale(outside, lo, hi);
  const repeated = points.find((point, index) => points.indexOf(point) !== index);
  return repeated === undefined ? true : scale.twoLabels(repeated);
}

function isPoint(point: number | undefined, lo: number, hi: number): boolean {
  return point !== undefined && Number.isInteger(point) && point >= lo && point <= hi;
}
