import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MalformedContentError} from '../../../widget/content/content-error.ts';
import {explain} from '../../../widget/content/explain.ts';
import {readActionReport} from '../../../widget/content/read-report.ts';
import {readResult} from '../../../widget/content/read-result.ts';
import {readTest} from '../../../widget/content/read-test.ts';
import {
  item,
  optionsItem,
  wireItems,
  wirePatternTexts,
  wireReport,
  wireResult,
  wireTest,
} from '../fixtures/wire-test.ts';
import type {Json} from '../fixtures/wire-test.ts';

const english = ['en'];

describe('a test from the wire', () => {
  test('is read in the best language there is', () => {
    expect(readTest(wireTest(), ['zh-Hans', 'en']).title).toEqual({
      value: '你会靠近吗？',
      language: 'zh-Hans',
    });
    expect(readTest(wireTest(), ['fr', 'en']).title.language).toBe('en');
  });

  test('takes what is not filled in from the defaults', () => {
    const bare = wireTest();
    for (const name of [
      'minimumAnswered',
      'itemOrder',
      'itemsPerStep',
      'allowSkip',
      'unlockKind',
    ]) {
      bare[name] = null;
    }
    expect(readTest(bare, english)).toMatchObject({
      minimumAnswered: 0.8,
      itemOrder: 'fixed',
      itemsPerStep: 1,
      allowSkip: true,
      unlockKind: 'none',
      privacyNote: null,
    });
  });

  test('gives an item the scale of the test, or its own', () => {
    const own = {_id: 'own', _rev: 'o', lo: 0, hi: 10, labels: []};
    const items = [item('p1', 'pursuit'), item('p2', 'pursuit', {responseScale: own})];
    const [first, second] = readTest(wireTest({items}), english).items;
    expect(first).toMatchObject({kind: 'likert', scale: {lo: 1, hi: 7}});
    expect(second).toMatchObject({kind: 'likert', scale: {lo: 0, hi: 10}});
  });

  test('reads options with points, and attention items', () => {
    const attention = item('x', 'pursuit', {kind: 'attention', expectedAnswer: 2});
    const [choice, check] = readTest(
      wireTest({items: [optionsItem('o'), attention]}),
      english,
    ).items;
    expect(choice).toMatchObject({kind: 'options', options: [{key: 'a'}, {key: 'b'}]});
    expect(check).toMatchObject({kind: 'attention', expected: 2});
  });

  test('has one revision, whatever the language and the order of its documents', () => {
    const turned = wireTest({items: wireItems.toReversed()});
    const {revision} = readTest(wireTest(), english);
    expect(readTest(turned, ['zh-Hans']).revision).toBe(revision);
    const edited = wireTest({items: [item('p1', 'pursuit', {_rev: 'newer'})]});
    expect(readTest(edited, english).revision).not.toBe(revision);
  });
});

describe('content that cannot be', () => {
  const faults: [string, Json, RegExp, string | null][] = [
    [
      'an item with no dimension',
      {items: [item('p1', 'pursuit', {dimension: null})]},
      /items\[0\]\.dimension is not given/,
      'p1',
    ],
    [
      'a dimension of another test',
      {items: [item('p1', 'pursuit', {dimension: 'other'})]},
      /not among the dimensions/,
      'p1',
    ],
    [
      'a reference that leads nowhere',
      {items: [null]},
      /items\[0\] refers to a document that is not there/,
      'test-1',
    ],
    ['no items', {items: []}, /no item to answer/, 'test-1'],
    ['no scale at all', {responseScale: null}, /not given by the item nor by its test/, 'p1'],
    ['a scale upside down', {responseScale: {_id: 's', lo: 5, hi: 1, labels: []}}, /hi is 1/, 's'],
    ['a weight of nothing', {items: [item('p1', 'pursuit', {weight: 0})]}, /weight is 0/, 'p1'],
    [
      'a keying nobody knows',
      {items: [item('p1', 'pursuit', {keying: '*'})]},
      /keying is none of/,
      'p1',
    ],
    ['a list that is none', {patterns: 'all'}, /patterns is not a list/, 'test-1'],
  ];
  test.each(faults)('%s: says where, and which document to mend', (_, bent, message, document) => {
    const error = explain(thrownBy(() => readTest(wireTest(bent), english)));
    expect(error).toBeInstanceOf(MalformedContentError);
    expect(error).toMatchObject({message: expect.stringMatching(message), documentId: document});
    expect(error).toMatchObject({remedy: expect.stringMatching(/in the Studio/)});
  });

  test('of any shape throws nothing but a fault that can be explained', () => {
    const readers = [readTest, readResult, readActionReport];
    fc.assert(
      fc.property(fc.constantFrom(...readers), fc.jsonValue(), (read, json) => {
        const thrown = thrownBy(() => read(json, english));
        return thrown === null || explain(thrown) instanceof MalformedContentError;
      }),
    );
  });

  test('with one value replaced by any other throws nothing but a fault that can be explained', () => {
    const answers = [
      [wireTest(), readTest],
      [wireResult(), readResult],
      [wireReport(), readActionReport],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...answers),
        fc.nat(),
        fc.jsonValue(),
        ([answer, read], n, json) => {
          const paths = pathsIn(answer);
          const bent = replaced(answer, paths[n % paths.length] ?? [], json);
          const thrown = thrownBy(() => read(bent, english));
          return thrown === null || explain(thrown) instanceof MalformedContentError;
        },
      ),
      {
        numRuns: 500,
        examples: [[answers[0], 1, {toString: 1, valueOf: 1}]],
      },
    );
  });
});

describe('a result from the wire', () => {
  test('recommends the article in the language of the reader', () => {
    const card = readResult(wireResult(), ['zh-Hans', 'en']).patterns.get('torn')?.articles[0];
    expect(card).toMatchObject({title: {value: '循环', language: 'zh-Hans'}, excerpt: null});
  });

  test('leaves out an article that is not published, and an address of another scheme', () => {
    const helpLines = [{country: 'GB', name: 'Line', url: 'javascript:alert(1)'}];
    const patterns = wirePatternTexts.map((pattern) => ({
      ...pattern,
      articles: [null],
    }));
    const result = readResult(wireResult({helpLines, patterns}), english);
    expect(result.helpLines[0]?.url).toBeNull();
    expect(result.patterns.get('torn')?.articles).toEqual([]);
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error;
  }
}

function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [
    [...path],
    ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key])),
  ];
}

function replaced(value: unknown, [key, ...path]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((member: unknown, index) =>
      String(index) === key ? replaced(member, path, by) : member,
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === key ? replaced(member, path, by) : member,
    ]),
  );
}
