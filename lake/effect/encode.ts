import {isRecord, isSameJson, type JsonRecord} from '../json.ts';
import {alignArrays} from './align.ts';
import {Op, type RawPatch} from './patch.ts';
import {buildString} from './string.ts';

/** The Mendoza patches between two states of a document. */
export interface Effects {
  readonly apply: RawPatch;
  readonly revert: RawPatch;
}

/** Patches in both directions; null stands for a document that does not exist. */
export function effectsBetween(before: JsonRecord | null, after: JsonRecord | null): Effects {
  return {apply: encodePatch(before, after), revert: encodePatch(after, before)};
}

/**
 * The Mendoza patch that turns `left` into `right`: structural, so that a reader can tell which
 * field, which array member and which part of a text changed.
 */
export function encodePatch(left: unknown, right: unknown): RawPatch {
  if (isSameJson(left, right)) return [];
  const patch: RawPatch = [];
  if (isRecord(left) && isRecord(right)) {
    changeObject(left, right, patch);
  } else if (canBuild(left, right)) {
    patch.push(Op.Blank);
    build(left, right, patch);
  } else {
    patch.push(Op.Value, right);
  }
  return patch;
}

/** Changes a copy of `left`, which is the top of both stacks. */
function changeObject(left: JsonRecord, right: JsonRecord, patch: RawPatch): void {
  const names = Object.keys(left).toSorted();
  for (const [index, name] of names.entries()) {
    if (!Object.hasOwn(right, name)) {
      patch.push(Op.ObjectDeleteField, index);
      continue;
    }
    const from = left[name];
    const to = right[name];
    if (isSameJson(from, to)) continue;
    if (isRecord(from) && isRecord(to)) {
      patch.push(Op.PushFieldCopy, index);
      changeObject(from, to, patch);
      patch.push(Op.ReturnIntoObjectSameKeyPop);
    } else if (canBuild(from, to)) {
      patch.push(Op.PushFieldBlank, index);
      build(from, to, patch);
      patch.push(Op.ReturnIntoObjectSameKeyPop);
    } else {
      patch.push(Op.ObjectSetFieldValue, to, name);
    }
  }
  for (const [name, value] of Object.entries(right)) {
    if (!Object.hasOwn(left, name)) patch.push(Op.ObjectSetFieldValue, value, name);
  }
}

/** Arrays and texts are built on a blank output, which would stay null if nothing were appended. */
function canBuild(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) return right.length > 0;
  return typeof left === 'string' && typeof right === 'string' && right !== '';
}

function build(left: unknown, right: unknown, patch: RawPatch): void {
  if (Array.isArray(left) && Array.isArray(right)) buildArray(left, right, patch);
  else if (typeof left === 'string' && typeof right === 'string') buildString(left, right, patch);
}

function buildArray(left: readonly unknown[], right: readonly unknown[], patch: RawPatch): void {
  const origins = alignArrays(left, right);
  let at = 0;
  while (at < right.length) {
    const origin = origins[at];
    const length = lengthOfRun(left, right, origins, at);
    if (origin !== undefined && length > 0) {
      patch.push(Op.ArrayAppendSlice, origin, origin + length);
      at += length;
    } else {
      appendElement(left, origin, right[at], patch);
      at += 1;
    }
  }
}

/** How many elements from `at` on are unchanged and follow each other in `left` too. */
function lengthOfRun(
  left: readonly unknown[],
  right: readonly unknown[],
  origins: readonly (number | undefined)[],
  at: number,
): number {
  const start = origins[at];
  if (start === undefined) return 0;
  let length = 0;
  while (
    at + length < right.length &&
    origins[at + length] === start + length &&
    isSameJson(left[start + length], right[at + length])
  ) {
    length += 1;
  }
  return length;
}

function appendElement(
  left: readonly unknown[],
  origin: number | undefined,
  to: unknown,
  patch: RawPatch,
): void {
  const from = origin === undefined ? undefined : left[origin];
  if (isRecord(from) && isRecord(to)) {
    patch.push(Op.PushElementCopy, origin);
    changeObject(from, to, patch);
    patch.push(Op.ReturnIntoArrayPop);
  } else if (canBuild(from, to)) {
    patch.push(Op.PushElementBlank, origin);
    build(from, to, patch);
    patch.push(Op.ReturnIntoArrayPop);
  } else {
    patch.push(Op.ArrayAppendValue, to);
  }
}
