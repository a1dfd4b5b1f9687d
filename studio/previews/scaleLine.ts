import type {StudioWords} from '../words/en.ts';
import {firstWords} from './words.ts';

/** A response scale at a glance: `1–7 · Strongly disagree → Strongly agree`. */
export function scaleLine(
  {notComplete}: StudioWords['lines'],
  lo: unknown,
  hi: unknown,
  labels: unknown,
): string {
  if (typeof lo !== 'number' || typeof hi !== 'number') return notComplete;
  const ends = [labelOf(labels, lo), labelOf(labels, hi)];
  const range = `${lo}–${hi}`;
  return ends.every((end) => end !== undefined) ? `${range} · ${ends.join(' → ')}` : range;
}

function labelOf(labels: unknown, point: number): string | undefined {
  if (!Array.isArray(labels)) return undefined;
  const entry: unknown = labels.find((label: unknown) => isLabel(label) && label.value === point);
  return isLabel(entry) ? firstWords(entry.label) : undefined;
}

function isLabel(entry: unknown): entry is {readonly value?: unknown; readonly label?: unknown} {
  return typeof entry === 'object' && entry !== null;
}
