import {isRecord} from '../content/wire.ts';

/**
 * What a page answers to an unlock request: `true` opens the report and `false` does not; an
 * object can say why, in the visitor's language, or bring along the report itself, in the shape
 * of the answer to `actionReportQuery`.
 */
export type UnlockAnswer =
  | boolean
  | {readonly unlocked: boolean; readonly message?: string}
  | {readonly report: unknown};

/** An answer after it was checked. */
export type Unlocking =
  | {readonly open: true; readonly report: unknown}
  | {readonly open: false; readonly message: string | null};

/** Reads what a page, or the server behind `unlock-url`, answered. What is not known stays shut. */
export function readUnlockAnswer(answer: unknown): Unlocking {
  if (answer === true) return {open: true, report: null};
  if (!isRecord(answer)) return {open: false, message: null};
  const {unlocked, message, report} = answer;
  if (unlocked !== false && isRecord(report)) return {open: true, report};
  if (unlocked === true) return {open: true, report: null};
  return {open: false, message: typeof message === 'string' && message ? message : null};
}
