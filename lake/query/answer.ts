import type {Corpus} from '../document/corpus.ts';
import type {Perspective} from '../document/perspective.ts';
import type {JsonRecord} from '../json.ts';
import {refuseQuery} from '../refusal.ts';
import type {CompiledQuery} from './compile.ts';
import {evaluatePlan, lookForWords, planQuery, type Asker, type Plan} from './evaluate.ts';
import {sourceMapOf} from './source-map.ts';
import {tagList} from './sync-tags.ts';

/** A query as it is asked. */
export interface QueryRequest {
  readonly query: string;
  readonly params: JsonRecord;
  readonly perspective: Perspective;
  readonly asker: Asker;
  /** Whether the answer is to say which documents it came from. */
  readonly withSourceMap: boolean;
}

/** An answer, written as JSON: it goes on to whoever asked, and between threads, as it is. */
export interface QueryAnswer {
  readonly result: string;
  readonly sourceMap: string | undefined;
  /** What the result depends on. */
  readonly tags: readonly string[];
  /** True when only a change of content can change the result. */
  readonly lasting: boolean;
}

/** The longest result, in characters of JSON. */
const maximumResult = 64_000_000;

/** Carries out a query, however long it takes. */
export function answerQuery(
  query: CompiledQuery,
  corpus: Corpus,
  request: QueryRequest,
): QueryAnswer {
  return answerPlan(planQuery(query, corpus, request.perspective), request);
}

/** @throws Refusal when the query cannot be carried out, or its result is too large. */
export function answerPlan(planned: Plan, {asker, withSourceMap}: QueryRequest): QueryAnswer {
  const plan = lookForWords(planned);
  const {result, tags} = evaluatePlan(plan, asker);
  return {
    result: written(plan.query.text, result ?? null),
    sourceMap: withSourceMap ? JSON.stringify(sourceMapOf(plan, asker)) : undefined,
    tags: tagList(tags),
    lasting: !plan.query.readsClock,
  };
}

function written(query: string, result: unknown): string {
  const tooLarge = (cause?: unknown) =>
    refuseQuery(query, `The result is larger than ${maximumResult} characters`, undefined, cause);
  try {
    const text = JSON.stringify(result);
    if (text.length <= maximumResult) return text;
  } catch (cause) {
    // No string can be longer than half a gigabyte.
    if (cause instanceof RangeError) throw tooLarge(cause);
    throw cause;
  }
  throw tooLarge();
}
