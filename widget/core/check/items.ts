/** Whether every item of a test counts for something that the test has. */

import {error, type Finding} from './finding.ts';
import {nameOf, type TestParts} from './parts.ts';
import {
  itemDimension,
  itemExpectedAnswer,
  itemKeying,
  itemKind,
  itemOptions,
  itemWeight,
} from './rules/quiz-item.ts';
import type {Verdict} from './rules/verdict.ts';
import {
  listIn,
  numberIn,
  referenceIn,
  referencesIn,
  stepTo,
  stringIn,
  type StoredDocument,
} from './stored.ts';

/** Errors of the items of a test, and of the test's list of them. */
export function checkItems(parts: TestParts): readonly Finding[] {
  return [
    ...checkList(parts),
    ...parts.items.flatMap((item) => {
      switch (itemKind(item['kind'])) {
        case 'likert':
          return [...checkCounting(item, parts), ...checkScale(item, parts)];
        case 'options':
          return checkOptions(item, parts);
        case 'attention':
          return [...checkScale(item, parts), ...checkExpected(item, parts)];
      }
    }),
  ];
}

/** The list of items has some, each there and each once. */
function checkList({test, all}: TestParts): readonly Finding[] {
  const at = {document: test._id, path: ['items']};
  const ids = referencesIn(test, 'items');
  if (ids.length === 0) {
    return [error({...at, rule: 'no-items', message: 'The test has no items: add at least one.'})];
  }
  return ids.flatMap((id, index) => {
    const path = ['items', index];
    if (!all.has(id)) {
      const message = `Item ${index + 1} of the test cannot be found: take it out, or restore it.`;
      return [error({rule: 'missing-item', message, document: test._id, path})];
    }
    if (ids.indexOf(id) === index) return [];
    const message = `${nameOf(all.get(id), id)} stands in the test twice: keep one.`;
    return [error({rule: 'repeated-item', message, document: test._id, path})];
  });
}

function checkCounting(item: StoredDocument, {test, all}: TestParts): readonly Finding[] {
  const name = nameOf(item);
  const id = referenceIn(item, 'dimension');
  const findings = [
    ...judged(
      'item-dimension',
      item,
      'dimension',
      itemDimension(id ? {_ref: id} : undefined, 'likert'),
    ),
    ...judged('item-keying', item, 'keying', itemKeying(item['keying'], 'likert')),
    ...judged('item-weight', item, 'weight', itemWeight(numberIn(item, 'weight'))),
  ];
  if (id === undefined || referencesIn(test, 'dimensions').includes(id)) return findings;
  const message = `${name} counts for ${nameOf(all.get(id), id)}, which the test does not have: add the dimension to the test, or choose another for the item.`;
  return [
    ...findings,
    error({
      rule: 'foreign-dimension',
      message,
      document: item._id,
      path: ['dimension'],
      involves: [test._id],
    }),
  ];
}

function checkScale(item: StoredDocument, {test, all}: TestParts): readonly Finding[] {
  const own = referenceIn(item, 'responseScale');
  const id = own ?? referenceIn(test, 'responseScale');
  if (id !== undefined && all.has(id)) return [];
  const message =
    id === undefined
      ? `${nameOf(item)} has no response scale: choose one for the test, or one for the item.`
      : `The response scale of ${nameOf(item)} cannot be found: choose another.`;
  return [
    error({
      rule: 'item-scale',
      message,
      document: own === undefined ? test._id : item._id,
      path: ['responseScale'],
      involves: [own === undefined ? item._id : test._id],
    }),
  ];
}

function checkExpected(item: StoredDocument, {test, all}: TestParts): readonly Finding[] {
  const expected = numberIn(item, 'expectedAnswer');
  const verdict = itemExpectedAnswer(expected, 'attention');
  if (verdict !== true || expected === undefined) {
    return judged('item-expected', item, 'expectedAnswer', verdict);
  }
  const scale = all.get(
    referenceIn(item, 'responseScale') ?? referenceIn(test, 'responseScale') ?? '',
  );
  const [lo, hi] = [numberIn(scale, 'lo') ?? expected, numberIn(scale, 'hi') ?? expected];
  if (expected >= lo && expected <= hi) return [];
  const outside = `The scale of ${nameOf(item)} runs from ${lo} to ${hi}: expect one of its points.`;
  return judged('item-expected', item, 'expectedAnswer', outside);
}

function checkOptions(item: StoredDocument, {test, all}: TestParts): readonly Finding[] {
  const options = listIn(item, 'options');
  const drafts = options.map((option) => ({
    points: listIn(option, 'points').map((entry) => ({points: numberIn(entry, 'points') ?? 0})),
  }));
  const keys = options.map((option) => stringIn(option, '_key'));
  const patterns = referencesIn(test, 'patterns');
  const foreign = options.flatMap((option, index) =>
    listIn(option, 'points').flatMap((entry): Finding[] => {
      const pattern = referenceIn(entry, 'pattern');
      if (pattern === undefined || patterns.includes(pattern)) return [];
      const message = `A choice of ${nameOf(item)} gives points to ${nameOf(all.get(pattern), pattern)}, which the test does not have: add the pattern to the test, or give the points to another.`;
      const path = ['options', stepTo(option, index), 'points'];
      const involves = [test._id];
      return [error({rule: 'foreign-points', message, document: item._id, path, involves})];
    }),
  );
  return [
    ...judged('item-options', item, 'options', itemOptions(drafts, 'options')),
    ...judged(
      'repeated-key',
      item,
      'options',
      new Set(keys).size === keys.length
        ? true
        : 'Two choices have the same key: remove one and add it anew.',
    ),
    ...foreign,
  ];
}

function judged(
  rule: string,
  item: StoredDocument,
  field: string,
  verdict: Verdict,
): readonly Finding[] {
  return verdict === true
    ? []
    : [error({rule, message: `${nameOf(item)}: ${verdict}`, document: item._id, path: [field]})];
}
