import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {encodeShareCode} from '../../../widget/core/share-code.ts';
import type {SharedResult} from '../../../widget/core/share-code.ts';
import {readLink} from '../../../widget/share/link.ts';
import {isOlder, receive} from '../../../widget/share/received.ts';

const shared = (pattern: string, test = 'test-1'): SharedResult => ({
  scoringVersion: 1,
  test,
  revision: '85944171f73967e8',
  pattern,
  scores: [{key: 'pursuit', score: 5.2}],
});
const mine = encodeShareCode(shared('torn'));
const theirs = encodeShareCode(shared('pursuing'));
const none = {result: null, partner: null};

describe('what a link brings', () => {
  it('is a result, an invitation, or two results', () => {
    expect(receive({...none, result: mine}, 'test-1')).toMatchObject({
      kind: 'shared',
      shared: {pattern: 'torn'},
    });
    expect(receive({...none, partner: theirs}, 'test-1')).toMatchObject({
      kind: 'invitation',
      shared: {pattern: 'pursuing'},
      code: theirs,
    });
    expect(receive({result: mine, partner: theirs}, 'test-1')).toMatchObject({
      kind: 'comparison',
      sender: {pattern: 'torn'},
      asker: {pattern: 'pursuing'},
    });
    expect(receive(none, 'test-1')).toBeNull();
  });

  it('is a reason where it cannot be shown', () => {
    const reasonOf = (code: string) => receive({...none, result: code}, 'test-1');
    expect(reasonOf(mine.slice(0, -3))).toEqual({kind: 'trouble', reason: 'damaged'});
    expect(reasonOf('<script>')).toEqual({kind: 'trouble', reason: 'damaged'});
    expect(reasonOf('2.later')).toEqual({kind: 'trouble', reason: 'newer'});
    expect(reasonOf(encodeShareCode(shared('torn', 'test-2')))).toEqual({
      kind: 'trouble',
      reason: 'otherTest',
    });
    expect(receive({result: mine, partner: 'x'}, 'test-1')).toEqual({
      kind: 'trouble',
      reason: 'damaged',
    });
  });

  it('is newer than this page where later rules made it', () => {
    const later = encodeShareCode({...shared('torn'), scoringVersion: 2});
    expect(receive({...none, result: later}, 'test-1')).toEqual({kind: 'trouble', reason: 'newer'});
  });

  it('is older where the content or the rules were others', () => {
    expect(isOlder(shared('torn'), '85944171f73967e8')).toBe(false);
    expect(isOlder(shared('torn'), '85944171f73967e9')).toBe(true);
    expect(isOlder({...shared('torn'), scoringVersion: 0}, '85944171f73967e8')).toBe(true);
  });

  it('never throws, whatever stands in the address', () => {
    const hostile = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string().map((text) => `relationship-test=${text}`),
      fc
        .tuple(fc.nat(mine.length), fc.string())
        .map(([at, text]) => `relationship-test=${mine.slice(0, at)}${text}${mine.slice(at + 1)}`),
      fc.string().map((text) => `relationship-test=1.${text}&relationship-test-with=${theirs}`),
    );
    fc.assert(
      fc.property(hostile, (fragment) => {
        const received = receive(readLink(fragment), 'test-1');
        expect(received === null || typeof received.kind === 'string').toBe(true);
      }),
      {numRuns: Number(process.env['FUZZ_RUNS'] ?? 5000)},
    );
  });
});
