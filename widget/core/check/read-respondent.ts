import {checkAnswers, describeProblem} from '../check-answers.ts';
import type {RelationshipTest} from '../model.ts';
import type {Answers} from '../result.ts';
import {decodeShareCode, type SharedResult} from '../share-code.ts';
import type {CheckWords} from './words/check-words.ts';

/** What was pasted: somebody's answers, a result without answers, or something else. */
export type Pasted =
  | {readonly kind: 'answers'; readonly answers: Answers; readonly milliseconds: number | undefined}
  | {readonly kind: 'result'; readonly shared: SharedResult; readonly isSameRevision: boolean}
  | {readonly kind: 'unreadable'; readonly reason: string};

const CODE_IN_LINK = /relationship-test(?:-with)?=([\w.~%-]+)/;

/**
 * Reads a link to a result, its code, or the JSON of one respondent's answers, in the forms that
 * `relationship-test score` takes. A link has no answers in it: it tells the place, not the way.
 */
export function readPasted(test: RelationshipTest, text: string, words: CheckWords): Pasted {
  const trimmed = text.trim();
  return trimmed.startsWith('{') ? readJson(test, trimmed, words) : readCode(test, trimmed, words);
}

function readJson(
  test: RelationshipTest,
  text: string,
  {pasted, answers: words}: CheckWords,
): Pasted {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {kind: 'unreadable', reason: pasted.noJson(reason)};
  }
  const checked = checkAnswers(test, json, words);
  if (!checked.ok) {
    const problems = checked.problems.map((problem) => describeProblem(problem, words));
    return {kind: 'unreadable', reason: words.problems(problems)};
  }
  const {answers, sitting} = checked.respondent;
  return {kind: 'answers', answers, milliseconds: sitting.milliseconds};
}

function readCode(test: RelationshipTest, text: string, {pasted}: CheckWords): Pasted {
  const code = CODE_IN_LINK.exec(text)?.[1] ?? text;
  const decoded = decodeShareCode(code);
  if (!decoded.ok) return {kind: 'unreadable', reason: pasted[decoded.reason]};
  const {shared} = decoded;
  if (shared.test !== test.id) {
    return {kind: 'unreadable', reason: pasted.anotherTest(shared.test)};
  }
  return {kind: 'result', shared, isSameRevision: shared.revision === test.revision};
}
