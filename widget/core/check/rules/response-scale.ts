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
export function scaleEnds({lo, hi}: ScaleEnds): Verdict {
  if (lo === undefined || hi === undefined) return 'Give both the lowest and the highest point.';
  if (!Number.isInteger(lo) || !Number.isInteger(hi)) return 'Use whole numbers for both ends.';
  if (lo === hi) return 'A scale of one point measures nothing: make the highest point larger.';
  return lo < hi ? true : 'The scale is upside down: the lowest point must be the smaller number.';
}

/** Both ends have a label, and every label names a point of the scale, each once. */
export function scaleLabels(
  labels: readonly PointLabel[] | undefined,
  {lo, hi}: ScaleEnds,
): Verdict {
  const points = (labels ?? []).map((label) => label.value);
  if (lo === undefined || hi === undefined || lo >= hi) return true;
  for (const end of [lo, hi]) {
    if (!points.includes(end)) return `Add a label for ${end}, an end of the scale.`;
  }
  const outside = points.find((point) => !isPoint(point, lo, hi));
  if (outside !== undefined)
    return `There is no point ${outside}: the scale runs from ${lo} to ${hi}.`;
  const repeated = points.find((point, index) => points.indexOf(point) !== index);
  return repeated === undefined ? true : `Point ${repeated} has two labels: keep one.`;
}

function isPoint(point: number | undefined, lo: number, hi: number): boolean {
  return point !== undefined && Number.isInteger(point) && point >= lo && point <= hi;
}
