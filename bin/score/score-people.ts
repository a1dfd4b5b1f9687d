import {checkAnswers, describeProblem} from '../../widget/core/check-answers.ts';
import type {Respondent} from '../../widget/core/check-answers.ts';
import {checkWords} from '../../widget/core/check/words/words-in.ts';
import type {Dyad} from '../../widget/core/dyad.ts';
import type {RelationshipTest} from '../../widget/core/model.ts';
import {measuresPull, pullBetween} from '../../widget/core/pull-between.ts';
import type {Standing} from '../../widget/core/pull-between.ts';
import type {Result} from '../../widget/core/result.ts';
import {placeOf} from '../../widget/core/scoring/place.ts';
import {score} from '../../widget/core/scoring/score.ts';
import {faultsIn, InputError} from './input-error.ts';
import {readHandedIn} from './read-handed-in.ts';

/** A result, with the name of the person when one was given. */
export interface NamedResult extends Result {
  readonly respondent?: string;
}

/** Two results side by side. */
export interface Comparison {
  readonly first: NamedResult;
  readonly second: NamedResult;
  /** `null` when a score it depends on is not known. */
  readonly dyad: Dyad | null;
}

/**
 * The results of all people in a file of answers, in its order.
 * @param name what messages call the file
 * @throws InputError that names everything that does not fit the test
 */
export function scorePeople(
  test: RelationshipTest,
  name: string,
  text: string,
): readonly NamedResult[] {
  return readPeople(test, name, text).map((respondent) => ({
    ...(respondent.name === null ? {} : {respondent: respondent.name}),
    ...score(test, respondent.answers, respondent.sitting),
  }));
}

/**
 * Compares the two people in a file of answers.
 * @throws InputError when they are not two, or the test does not measure a pull
 */
export function comparePeople(test: RelationshipTest, name: string, text: string): Comparison {
  if (!measuresPull(test)) {
    throw new InputError(
      `The test "${test.slug}" has no dimensions with the keys pursuit and withdrawal, ` +
        'so two people cannot be compared by it. Leave out --compare.',
    );
  }
  const [first, second, ...more] = scorePeople(test, name, text);
  if (!first || !second || more.length > 0) {
    const found = second ? more.length + 2 : 1;
    throw new InputError(`--compare takes the answers of two people; ${name} has ${found}.`);
  }
  return {first, second, dyad: pullBetween(test, standings(first), standings(second))};
}

function readPeople(test: RelationshipTest, name: string, text: string): readonly Respondent[] {
  const words = checkWords('en').answers;
  const faults: string[] = [];
  const people: Respondent[] = [];
  for (const {where, value} of readHandedIn(name, text, test)) {
    const checked = checkAnswers(test, value, words);
    if (checked.ok) people.push(checked.respondent);
    else faults.push(...checked.problems.map((problem) => describeProblem(problem, words, where)));
  }
  if (faults.length > 0) throw faultsIn(name, faults);
  return people;
}

function standings({dimensions}: Result): readonly Standing[] {
  return dimensions.map((dimension) => ({key: dimension.key, score: placeOf(dimension)}));
}
