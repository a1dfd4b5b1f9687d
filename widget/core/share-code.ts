/**
 * A result as a short text for the fragment of a link: where it lies, and in what test. No
 * answers, no flags, no name. Fields are joined by dots: format, scoring version, test id,
 * revision, pattern key, then a key and tenths for each dimension, then a check sum.
 */

import {fnv1a32} from './hash.ts';
import type {Result} from './result.ts';
import {placeOf} from './scoring/place.ts';

/** What a link tells about a result. */
export interface SharedResult {
  readonly scoringVersion: number;
  /** Id of the test. */
  readonly test: string;
  /** Revision of the test's content. */
  readonly revision: string;
  /** Key of the pattern, or `null`. */
  readonly pattern: string | null;
  /** In the test's order. */
  readonly scores: readonly SharedScore[];
}

/** A place on one dimension. */
export interface SharedScore {
  /** Key of the dimension. */
  readonly key: string;
  /** In the dimension's unit, rounded to one decimal, or `null` when it is not known. */
  readonly score: number | null;
}

/**
 * A decoded code, or why there is none: `malformed` is not a code, `damaged` was one before it
 * was cut or changed, `newer` was made by a later version of this element.
 */
export type Decoded =
  | {readonly ok: true; readonly shared: SharedResult}
  | {readonly ok: false; readonly reason: 'malformed' | 'damaged' | 'newer'};

const FORMAT = '1';
const LONGEST = 2000;

/** What may be shared of a result. */
export function sharedResult(result: Result): SharedResult {
  return {
    scoringVersion: result.scoringVersion,
    test: result.test.id,
    revision: result.test.revision,
    pattern: result.pattern?.key ?? null,
    scores: result.dimensions.map((dimension) => ({
      key: dimension.key,
      score: toTenths(placeOf(dimension)),
    })),
  };
}

/** The code of a shared result; only letters, digits and `. _ - ~`. */
export function encodeShareCode(shared: SharedResult): string {
  const {scoringVersion, test, revision, pattern, scores} = shared;
  const fields = [FORMAT, scoringVersion.toString(), escapeField(test), escapeField(revision)];
  fields.push(escapeField(pattern ?? ''));
  for (const {key, score} of scores) {
    fields.push(escapeField(key), score === null ? '' : Math.round(score * 10).toString());
  }
  const body = fields.join('.');
  return `${body}.${checkSum(body)}`;
}

/**
 * Reads a code. The check sum finds every single changed character, and all but one in four
 * thousand million of other damage. Never throws.
 */
export function decodeShareCode(code: string): Decoded {
  const [, format] = /^([1-9]\d{0,3})\.[\w.~-]*$/.exec(code) ?? [];
  if (format === undefined || code.length > LONGEST) return failed('malformed');
  if (format !== FORMAT) return failed('newer');
  const end = code.lastIndexOf('.');
  if (checkSum(code.slice(0, end)) !== code.slice(end + 1)) return failed('damaged');
  const shared = parseFields(code.slice(0, end).split('.').slice(1));
  if (shared === null || encodeShareCode(shared) !== code) return failed('malformed');
  return {ok: true, shared};
}

function parseFields(fields: readonly string[]): SharedResult | null {
  const [scoringVersion = '', test = '', revision = '', pattern = '', ...rest] = fields;
  if (!/^\d{1,4}$/.test(scoringVersion) || test === '' || rest.length % 2 > 0) return null;
  const scores: SharedScore[] = [];
  for (let index = 0; index < rest.length; index += 2) {
    const [key = '', tenths = ''] = rest.slice(index, index + 2);
    if (key === '' || !/^(-?\d{1,6})?$/.test(tenths)) return null;
    scores.push({key: unescapeField(key), score: tenths === '' ? null : Number(tenths) / 10});
  }
  return {
    scoringVersion: Number(scoringVersion),
    test: unescapeField(test),
    revision: unescapeField(revision),
    pattern: pattern === '' ? null : unescapeField(pattern),
    scores,
  };
}

function failed(reason: 'malformed' | 'damaged' | 'newer'): Decoded {
  return {ok: false, reason};
}

function toTenths(score: number | null): number | null {
  return score === null ? null : Math.round(score * 10) / 10;
}

/** Seven characters of the 32-bit sum, so that a code of another length is seen as cut. */
function checkSum(body: string): string {
  return fnv1a32(body).toString(36).padStart(7, '0');
}

/** Characters that links and chats do not leave alone become `~` code unit in base 36 `~`. */
function escapeField(text: string): string {
  return text.replaceAll(/[^\w-]/g, (unit) => `~${unit.charCodeAt(0).toString(36)}~`);
}

function unescapeField(text: string): string {
  return text.replaceAll(/~([0-9a-z]{1,4})~/g, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 36)),
  );
}
