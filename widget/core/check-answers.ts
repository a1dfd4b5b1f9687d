/** Checks what somebody hands in as one person's answers, before it is scored. */

import {isAnswerTo} from './answer.ts';
import type {AnswerWords} from './check/words/answer-words.ts';
import type {QuizItem, RelationshipTest} from './model.ts';
import type {Answer, Answers} from './result.ts';
import type {Sitting} from './scoring/score.ts';

/** One person's answers, known to fit the test. */
export interface Respondent {
  /** Whose answers they are, in the words of whoever handed them in; `null` when not said. */
  readonly name: string | null;
  readonly answers: Answers;
  readonly sitting: Sitting;
}

/** One thing that does not fit the test. */
export interface AnswerProblem {
  /** Item id or name of the field, or `null` for the whole. */
  readonly at: string | null;
  /** What is there, as JSON, cut when it is long. */
  readonly found: string;
  /** What could be there, to be read after "expected". */
  readonly expected: string;
}

/** The answers, or everything that is wrong with them. */
export type CheckedAnswers =
  | {readonly ok: true; readonly respondent: Respondent}
  | {readonly ok: false; readonly problems: readonly AnswerProblem[]};

/**
 * Reads one person's answers from parsed JSON: either an object of answers by item id, or an
 * object with such `answers` and, when known, `respondent` (a name), `order` (ids of all items
 * shown, in the order shown), `shown` (ids of the items shown, where not all were) and
 * `milliseconds` (active time). An item that was skipped is left out or `null`. Unlike `score`,
 * which passes over an answer that does not fit, this names it.
 */
export function checkAnswers(
  test: RelationshipTest,
  given: unknown,
  {expected: words, nothing}: AnswerWords,
): CheckedAnswers {
  const problems: AnswerProblem[] = [];
  const report: Report = (at, found, expected) => {
    problems.push({at, found: quote(found) ?? nothing, expected});
  };
  const fields = fieldsOf(given, report, words);
  const shown = readIds('shown', fields['shown'], test, report, words);
  const respondent: Respondent = {
    name: readName(fields['respondent'], report, words),
    answers: readAnswers(fields['answers'], test, shown ?? idsOf(test), report, words),
    sitting: {
      shown,
      order: readOrder(fields['order'], test, shown ?? idsOf(test), report, words),
      milliseconds: readMilliseconds(fields['milliseconds'], report, words),
    },
  };
  return problems.length > 0 ? {ok: false, problems} : {ok: true, respondent};
}

/**
 * A problem as a clause, such as `line 3, a: found 9, expected a whole number from 1 to 7`.
 * @param where where the person's answers are among those of others, such as `line 3`
 */
export function describeProblem(
  {at, found, expected}: AnswerProblem,
  {problem}: AnswerWords,
  where = '',
): string {
  const place = [where, at ?? ''].filter((part) => part !== '').join(', ');
  return problem(place, found, expected);
}

type Expected = AnswerWords['expected'];

type Report = (at: string | null, found: unknown, expected: string) => void;

const FIELDS = ['respondent', 'answers', 'order', 'shown', 'milliseconds'];

/** The fields of the longer form, whichever form was given. */
function fieldsOf(
  given: unknown,
  report: Report,
  {answers, noOtherFields}: Expected,
): Readonly<Record<string, unknown>> {
  if (!isObject(given)) {
    report(null, given, answers);
    return {answers: {}};
  }
  if (!Object.hasOwn(given, 'answers')) return {answers: given};
  for (const [name, value] of Object.entries(given)) {
    if (!FIELDS.includes(name)) report(name, value, noOtherFields(FIELDS));
  }
  return given;
}

function readName(name: unknown, report: Report, {text}: Expected): string | null {
  if (isMissing(name)) return null;
  if (typeof name === 'string') return name;
  report('respondent', name, text);
  return null;
}

function readAnswers(
  answers: unknown,
  test: RelationshipTest,
  shown: readonly string[],
  report: Report,
  words: Expected,
): Answers {
  if (!isObject(answers)) {
    report('answers', answers, words.answers);
    return {};
  }
  const items = new Map(test.items.map((item) => [item.id, item]));
  const fitting: [string, Answer][] = [];
  for (const [id, value] of Object.entries(answers)) {
    const item = items.get(id);
    if (!item) report(id, value, words.noSuchItem);
    else if (isMissing(value)) continue;
    else if (!isAnswerTo(item, value)) report(id, value, words.orNothing(offerOf(item, words)));
    else if (!shown.includes(id)) report(id, value, words.notShown);
    else fitting.push([id, value]);
  }
  return Object.fromEntries(fitting);
}

function readOrder(
  order: unknown,
  test: RelationshipTest,
  shown: readonly string[],
  report: Report,
  words: Expected,
): readonly string[] | undefined {
  const ids = readIds('order', order, test, report, words);
  const left = ids && shown.find((id) => !ids.includes(id));
  const added = ids?.find((id) => !shown.includes(id));
  if (left !== undefined) report('order', order, words.allShown(left));
  if (added !== undefined) report('order', order, words.shownOnly(added));
  return ids;
}

/** A list of ids of the test's items, each once; `undefined` when there is none that can be used. */
function readIds(
  field: string,
  value: unknown,
  test: RelationshipTest,
  report: Report,
  words: Expected,
): readonly string[] | undefined {
  if (isMissing(value)) return undefined;
  const known = new Set<unknown>(idsOf(test));
  const ids = Array.isArray(value) ? value.filter((id): id is string => known.has(id)) : [];
  if (Array.isArray(value) && new Set(ids).size === value.length) return ids;
  report(field, value, words.ids);
  return undefined;
}

function readMilliseconds(
  value: unknown,
  report: Report,
  {milliseconds}: Expected,
): number | undefined {
  if (isMissing(value)) return undefined;
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  report('milliseconds', value, milliseconds);
  return undefined;
}

/** What an item offers, in words. */
function offerOf(item: QuizItem, {option, wholeNumber}: Expected): string {
  return item.kind === 'options'
    ? option(item.options.map(({key}) => JSON.stringify(key)))
    : wholeNumber(item.scale.lo, item.scale.hi);
}

function idsOf({items}: RelationshipTest): readonly string[] {
  return items.map(({id}) => id);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

const LONGEST_QUOTE = 60;

function quote(value: unknown): string | undefined {
  const json: string | undefined = JSON.stringify(value);
  return json && json.length > LONGEST_QUOTE ? `${json.slice(0, LONGEST_QUOTE)}…` : json;
}
