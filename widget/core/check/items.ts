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
import type {CheckWords} from './words/check-words.ts';

/** Errors of the items of a test, and of the test's list of them. */
export function checkItems(parts: TestParts, words: CheckWords): readonly Finding[] {
  return [
    ...checkList(parts, words),
    ...parts.items.flatMap((item) => {
      switch (itemKind(item['kind'])) {
        case 'likert':
          return [...checkCounting(item, parts, words), ...checkScale(item, parts, words)];
        case 'options':
          return checkOptions(item, parts, words);
        case 'attention':
          return [...checkScale(item, parts, words), ...checkExpected(item, parts, words)];
      }
    }),
  ];
}

/** The list of items has some, each there and each once. */
function checkList({test, all}: TestParts, {items}: CheckWords): readonly Finding[] {
  const ids = referencesIn(test, 'items');
  if (ids.length === 0) {
    const path = ['items'];
    return [error({rule: 'no-items', message: items.none, document: test._id, path})];
  }
  return ids.flatMap((id, index) => {
    const path = ['items', index];
    if (!all.has(id)) {
      const message = items.missing(index + 1);
      return [error({rule: 'missing-item', message, document: test._id, path})];
    }
    if (ids.indexOf(id) === index) return [];
    const message = items.repeated(nameOf(all.get(id), id));
    return [error({rule: 'repeated-item', message, document: test._id, path})];
  });
}

function checkCounting(
  item: StoredDocument,
  {test, all}: TestParts,
  words: CheckWords,
): readonly Finding[] {
  const id = referenceIn(item, 'dimension');
  const findings = [
    ...judged(
      'item-dimension',
      item,
      'dimension',
      itemDimension(id ? {_ref: id} : undefined, 'likert', words),
      words,
    ),
    ...judged('item-keying', item, 'keying', itemKeying(item['keying'], 'likert', words), words),
    ...judged('item-weight', item, 'weight', itemWeight(numberIn(item, 'weight'), words), words),
  ];
  if (id === undefined || referencesIn(test, 'dimensions').includes(id)) return findings;
  const message = words.items.foreignDimension(nameOf(item), nameOf(all.get(id), id));
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

function checkScale(
  item: StoredDocument,
  {test, all}: TestParts,
  {items}: CheckWords,
): readonly Finding[] {
  const own = referenceIn(item, 'responseScale');
  const id = own ?? referenceIn(test, 'responseScale');
  if (id !== undefined && all.has(id)) return [];
  const message = id === undefined ? items.noScale(nameOf(item)) : items.missingScale(nameOf(item));
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

function checkExpected(
  item: StoredDocument,
  {test, all}: TestParts,
  words: CheckWords,
): readonly Finding[] {
  const expected = numberIn(item, 'expectedAnswer');
  const verdict = itemExpectedAnswer(expected, 'attention', words);
  if (verdict !== true || expected === undefined) {
    return judged('item-expected', item, 'expectedAnswer', verdict, words);
  }
  const scale = all.get(
    referenceIn(item, 'responseScale') ?? referenceIn(test, 'responseScale') ?? '',
  );
  const [lo, hi] = [numberIn(scale, 'lo') ?? expected, numberIn(scale, 'hi') ?? expected];
  if (expected >= lo && expected <= hi) return [];
  const outside = words.items.offScale(lo, hi);
  return judged('item-expected', item, 'expectedAnswer', outside, words);
}

function checkOptions(
  item: StoredDocument,
  {test, all}: TestParts,
  words: CheckWords,
): readonly Finding[] {
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
      const message = words.items.foreignPattern(nameOf(item), nameOf(all.get(pattern), pattern));
      const path = ['options', stepTo(option, index), 'points'];
      const involves = [test._id];
      return [error({rule: 'foreign-points', message, document: item._id, path, involves})];
    }),
  );
  const distinct = new Set(keys).size === keys.length ? true : words.items.repeatedKey;
  return [
    ...judged('item-options', item, 'options', itemOptions(drafts, 'options', words), words),
    ...judged('repeated-key', item, 'options', distinct, words),
    ...foreign,
  ];
}

function judged(
  rule: string,
  item: StoredDocument,
  field: string,
  verdict: Verdict,
  {about}: CheckWords,
): readonly Finding[] {
  if (verdict === true) return [];
  const message = about(nameOf(item), verdict);
  return [error({rule, message, document: item._id, path: [field]})];
}
