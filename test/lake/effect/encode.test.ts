import fc from 'fast-check';
import {applyPatch, incremental} from 'mendoza';
import {describe, expect, it} from 'vitest';
import {effectsBetween, encodePatch} from '../../../lake/effect/encode.ts';

const word = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 12}),
  fc.constantFrom('pursue', 'pursued', '追与退', '追与逃', '🙂🙃', '🙂🙂', 'a🙂b', '\ud83d', ''),
);
const key = fc.constantFrom('_key', '_type', 'title', 'body', 'b', 'ä', 'constructor', 'z');
const {json} = fc.letrec<{json: unknown}>((tie) => ({
  json: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    word,
    fc.integer({min: -3, max: 3}),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), {maxLength: 5}),
    fc.dictionary(key, tie('json'), {noNullPrototype: true, maxKeys: 5}),
  ),
}));
const object = fc.dictionary(key, json, {noNullPrototype: true, maxKeys: 6});

/** Two states of which the second is mostly made of parts of the first. */
const states = fc
  .tuple(object, object, fc.array(json, {maxLength: 4}))
  .map(([left, extra, list]) => [
    {...left, list},
    {...left, ...extra, list: list.toReversed()},
  ]);

function incrementally(left: unknown, patch: unknown[]): unknown {
  const start = incremental.wrap(left, 'before');
  return incremental.unwrap(incremental.applyPatch(start, patch, 'after'));
}

describe('the patch between two states', () => {
  it('turns the one into the other, for any two values', () => {
    fc.assert(
      fc.property(json, json, (left, right) => {
        const patch = encodePatch(left, right);
        expect(applyPatch(left, patch)).toEqual(right);
        expect(incrementally(left, patch)).toEqual(right);
      }),
      {numRuns: 2000},
    );
  });

  it('works in both directions, for states that have much in common', () => {
    fc.assert(
      fc.property(states, ([before = {}, after = {}]) => {
        const {apply, revert} = effectsBetween(before, after);
        expect(applyPatch(before, apply)).toEqual(after);
        expect(applyPatch(after, revert)).toEqual(before);
        expect(incrementally(before, apply)).toEqual(after);
        expect(incrementally(after, revert)).toEqual(before);
      }),
      {numRuns: 2000},
    );
  });

  it('works for two texts of any characters', () => {
    fc.assert(
      fc.property(word, word, word, word, (start, from, to, end) => {
        const left = {text: start + from + end};
        const right = {text: start + to + end};
        const patch = encodePatch(left, right);
        expect(applyPatch(left, patch)).toEqual(right);
        expect(incrementally(left, patch)).toEqual(right);
      }),
      {numRuns: 2000},
    );
  });

  it('survives the way over the wire', () => {
    fc.assert(
      fc.property(json, json, (left, right) => {
        const patch: unknown = JSON.parse(JSON.stringify(encodePatch(left, right)));
        expect(applyPatch(left, Array.isArray(patch) ? patch : [])).toEqual(right);
      }),
    );
  });

  it('stands for creation and deletion by the whole document', () => {
    const document = {_id: 'a', title: 'Soft opening'};
    expect(effectsBetween(null, document)).toEqual({apply: [0, document], revert: [0, null]});
    expect(effectsBetween(document, null)).toEqual({apply: [0, null], revert: [0, document]});
  });

  it('says which field changed and leaves the others alone', () => {
    const left = {a: 1, b: {c: 'old', d: 2}, e: 3};
    expect(encodePatch(left, {...left, b: {c: 7, d: 2}})).toEqual([10, 1, 17, 7, 'c', 15]);
  });

  it('says which part of a text changed', () => {
    const patch = encodePatch({text: 'when we argue'}, {text: 'when we talk'});
    expect(patch).toEqual([11, 0, 23, 0, 8, 22, 'talk', 15]);
  });

  it('says which member of an array moved, and which one changed', () => {
    const list = ['a', 'b', 'c', 'd'].map((_key) => ({_key, title: _key}));
    const [a, b, c, d] = list;
    const moved = encodePatch({list}, {list: [a, {...b, title: 7}, d, c]});
    expect(moved).toEqual([11, 0, 21, 0, 1, 12, 1, 17, 7, 'title', 16, 21, 3, 4, 21, 2, 3, 15]);
  });
});
