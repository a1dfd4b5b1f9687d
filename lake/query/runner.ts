import type {Dataset} from '../dataset.ts';
import {answerPlan, type QueryAnswer, type QueryRequest} from './answer.ts';
import {compileQuery, type CompiledQuery} from './compile.ts';
import {planQuery} from './evaluate.ts';
import {QueryLane} from './lane.ts';
import {TimeLimitError, within} from './time-limit.ts';

/** A query that looks at more documents than this is not tried where others wait. */
const maximumDocuments = 5_000;

/** How long a query may keep others waiting before it moves to its lane, in milliseconds. */
const shortTime = 50;

export interface RunnerOptions {
  readonly folder: string;
  /** How long one query may take, in milliseconds. */
  readonly timeLimit: number;
}

/**
 * Answers queries. Most take no time and are answered at once; one that turns out to be long, or
 * might be, goes to a lane. Readers without a token have a lane of their own, which holds nothing
 * but what anyone may read: they keep no editor waiting.
 */
export class QueryRunner {
  readonly #dataset: Dataset;
  readonly #ofEditors: QueryLane;
  readonly #ofVisitors: QueryLane;
  readonly #long = new WeakSet<CompiledQuery>();

  constructor(dataset: Dataset, {folder, timeLimit}: RunnerOptions) {
    this.#dataset = dataset;
    // Parsed, a document takes several times the room that it takes in the store.
    const memoryLimit = () => 512 + (4 * dataset.bytesStored()) / 1e6;
    this.#ofEditors = new QueryLane({folder, timeLimit, memoryLimit, publicOnly: false});
    this.#ofVisitors = new QueryLane({folder, timeLimit, memoryLimit, publicOnly: true});
  }

  /** @throws Refusal when the query is wrong, or takes more than it may. */
  async run(request: QueryRequest): Promise<QueryAnswer> {
    const query = compileQuery(request.query, request.params);
    const answer = query.isLight && !this.#long.has(query) && this.#runAtOnce(query, request);
    if (answer) return answer;
    const lane = request.perspective.kind === 'public' ? this.#ofVisitors : this.#ofEditors;
    return lane.ask({...request, sequence: this.#dataset.latest});
  }

  async close(): Promise<void> {
    await Promise.all([this.#ofEditors.close(), this.#ofVisitors.close()]);
  }

  /** @returns undefined when the query is not to be answered here. */
  #runAtOnce(query: CompiledQuery, request: QueryRequest): QueryAnswer | undefined {
    const {corpus} = this.#dataset;
    // Made before the time runs: a view that is half made is of no use to anyone.
    corpus.view(request.perspective);
    try {
      return within(shortTime, () => {
        const plan = planQuery(query, corpus, request.perspective);
        return plan.size > maximumDocuments ? undefined : answerPlan(plan, request);
      });
    } catch (cause) {
      if (!(cause instanceof TimeLimitError)) throw cause;
      this.#long.add(query);
      return undefined;
    }
  }
}
