import {Op, type RawPatch} from './patch.ts';

/**
 * Appends to `patch` the operations that build `right` from parts of `left`, on a blank output.
 * Offsets are UTF-8 bytes. A tail is copied by offset only when everything before it is ASCII:
 * the decoder that many clients use counts wrongly after a longer character.
 */
export function buildString(left: string, right: string, patch: RawPatch): void {
  const prefix = commonPrefix(left, right);
  const suffix = commonSuffix(left, right, prefix);
  const tailStart = left.length - suffix;
  const copyTail = suffix > 0 && isAscii(left.slice(0, tailStart));
  const middle = right.slice(prefix, copyTail ? right.length - suffix : right.length);
  if (prefix > 0) patch.push(Op.StringAppendSlice, 0, bytes(left.slice(0, prefix)));
  if (middle !== '') patch.push(Op.StringAppendString, middle);
  if (copyTail) patch.push(Op.StringAppendSlice, tailStart, bytes(left));
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function isAscii(text: string): boolean {
  return bytes(text) === text.length;
}

function commonPrefix(left: string, right: string): number {
  const limit = Math.min(left.length, right.length);
  let length = 0;
  while (length < limit && left[length] === right[length]) length += 1;
  return splitsPair(left, length) || splitsPair(right, length) ? length - 1 : length;
}

function commonSuffix(left: string, right: string, prefix: number): number {
  const limit = Math.min(left.length, right.length) - prefix;
  let length = 0;
  while (length < limit && left.at(-1 - length) === right.at(-1 - length)) length += 1;
  const cuts = [left, right].some((text) => splitsPair(text, text.length - length));
  return cuts ? length - 1 : length;
}

function splitsPair(text: string, at: number): boolean {
  return isSurrogate(text.charCodeAt(at - 1), 0xd800) && isSurrogate(text.charCodeAt(at), 0xdc00);
}

function isSurrogate(code: number, first: number): boolean {
  return code >= first && code < first + 0x400;
}
