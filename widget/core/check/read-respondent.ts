import {checkAnswers, describeProblem} from '../check-answers.ts';
import type {RelationshipTest} from '../model.ts';
import type {Answers} from '../result.ts';
import {decodeShareCode, type SharedResult} from '../share-code.ts';

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
export function readPasted(test: RelationshipTest, text: string): Pasted {
  const trimmed = text.trim();
  return trimmed.startsWith('{') ? readJson(test, trimmed) : readCode(test, trimmed);
}

function readJson(test: RelationshipTest, text: string): Pasted {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = `This is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return {kind: 'unreadable', reason};
  }
  const checked = checkAnswers(test, json);
  if (!checked.ok) {
    const reason = checked.problems.map((problem) => describeProblem(problem)).join('; ');
    return {kind: 'unreadable', reason};
  }
  const {answers, sitting} = checked.respondent;
  return {kind: 'answers', answers, milliseconds: sitting.milliseconds};
}

const FAILURES = {
  malformed: 'This is neither a link to a result, nor JSON of answers.',
  damaged: 'The link was cut off or changed on its way: ask for it again.',
  newer: 'The link was made by a newer version of the element than this Studio has.',
} as const;

function readCode(test: RelationshipTest, text: string): Pasted {
  const code = CODE_IN_LINK.exec(text)?.[1] ?? text;
  const decoded = decodeShareCode(code);
  if (!decoded.ok) return {kind: 'unreadable', reason: FAILURES[decoded.reason]};
  const {shared} = decoded;
  if (shared.test !== test.id) {
    return {kind: 'unreadable', reason: `The result is one of another test, “${shared.test}”.`};
  }
  return {kind: 'result', shared, isSameRevision: shared.revision === test.revision};
}
