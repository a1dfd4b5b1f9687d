import {checkAnswers, describeProblem} from '../../../../../widget/core/check-answers.ts';
import {checkTest} from '../../../../../widget/core/check/check.ts';
import type {Finding} from '../../../../../widget/core/check/finding.ts';
import {partsOf} from '../../../../../widget/core/check/parts.ts';
import {readPasted} from '../../../../../widget/core/check/read-respondent.ts';
import {countryCode, reachable} from '../../../../../widget/core/check/rules/help-line.ts';
import {webAddress} from '../../../../../widget/core/check/rules/link.ts';
import {conditionBounds, regionConditions} from '../../../../../widget/core/check/rules/region.ts';
import {evenRows} from '../../../../../widget/core/check/rules/table.ts';
import {writtenOnce} from '../../../../../widget/core/check/rules/translated.ts';
import {scorableTest} from '../../../../../widget/core/check/scorable-test.ts';
import type {CheckWords} from '../../../../../widget/core/check/words/check-words.ts';
import {score} from '../../../../../widget/core/scoring/score.ts';
import {encodeShareCode, sharedResult} from '../../../../../widget/core/share-code.ts';
import {smallTestWith} from '../small-test.ts';
import {faultyTests} from './faulty-tests.ts';

/** All that is found in the faulty tests. */
export function everyFinding(words: CheckWords): readonly Finding[] {
  return faultyTests.flatMap((documents) => checkTest(documents, 'test', words));
}

/** What the rules of single fields say that no check of a whole test says. */
export function everyVerdict(words: CheckWords): readonly string[] {
  const dimension = {_ref: 'reach'};
  const english = {language: 'en', value: 'I call.'};
  return [
    conditionBounds({}, words),
    conditionBounds({from: 5, below: 4}, words),
    regionConditions([], 'region', words),
    regionConditions([{dimension}, {dimension}], 'region', words),
    reachable({}, words),
    countryCode('Britain', words),
    webAddress('nowhere', words),
    evenRows([], words),
    evenRows([{cells: ['a']}, {cells: ['a', 'b']}], words),
    writtenOnce([], words),
    writtenOnce([english, english], words),
  ].map(String);
}

const given: readonly unknown[] = [
  undefined,
  {answers: 3, respondent: 4, milliseconds: -1, shown: 'all', minutes: 3},
  {'item-reach-1': 9, 'item-gone': 1},
  {answers: {'item-reach-1': 3}, shown: ['item-reach-2'], order: ['item-reach-1']},
];

/** Why what somebody hands in cannot be scored. */
export function everyRefusal(words: CheckWords): readonly string[] {
  const [test, quiz] = [smallTestWith({}), faultyTests.at(-1)].map((documents) => {
    const parts = documents && partsOf(documents, 'test');
    if (!parts) throw new Error('The test is there.');
    return scorableTest(parts);
  });
  if (!test || !quiz) throw new Error('The tests are there.');
  const shared = sharedResult(score(test, {}));
  const damaged = encodeShareCode(shared).slice(0, -1);
  const other = encodeShareCode({...shared, test: 'another'});
  const nines = '{"item-reach-1": 9, "item-reach-2": 9}';
  const pasted = ['hello', '{', nines, damaged, '9.newer', other]
    .map((text) => readPasted(test, text, words))
    .flatMap((found) => (found.kind === 'unreadable' ? [found.reason] : []));
  const checked = [
    ...given.map((answers) => checkAnswers(test, answers, words.answers)),
    checkAnswers(quiz, {'item-1': 'x'}, words.answers),
  ];
  const problems = checked.flatMap((answers) => (answers.ok ? [] : answers.problems));
  return [...pasted, ...problems.map((problem) => describeProblem(problem, words.answers))];
}
