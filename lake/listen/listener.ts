import type {LakeDocument} from '../document/document.ts';
import {isPublicId} from '../document/id.ts';
import type {CompiledQuery} from '../query/compile.ts';
import type {Asker} from '../query/evaluate.ts';
import type {CommittedTransaction, RecordedChange} from '../store/records.ts';
import type {StreamEvent} from './event-stream.ts';
import {transitionOf, type Transition} from './transition.ts';

export interface ListenerOptions {
  readonly query: CompiledQuery;
  readonly asker: Asker;
  /** True for a reader without a token, who hears of published documents only. */
  readonly publicOnly: boolean;
  readonly includeResult: boolean;
  readonly includePrevious: boolean;
  readonly includeMutations: boolean;
  readonly includeEffects: boolean;
  readonly visibility: 'transaction' | 'query';
}

/** What one transaction did to one document, whether just now or read back from history. */
interface HeardChange {
  readonly id: string;
  readonly before?: LakeDocument | undefined;
  readonly after?: LakeDocument | undefined;
  readonly previousRev: string | undefined;
  readonly mutations: readonly unknown[];
  readonly apply: readonly unknown[];
  readonly revert: readonly unknown[];
}

interface Occasion {
  readonly sequence: number;
  readonly transactionId: string;
  readonly author: string;
  readonly timestamp: string;
}

/** Turns transactions into the events that one listener asked for. */
export class Listener {
  readonly #options: ListenerOptions;

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** The events of a transaction that has just been committed. */
  eventsOf(transaction: CommittedTransaction): StreamEvent[] {
    const occasion = {...transaction, transactionId: transaction.id};
    const changes = transaction.changes.map((change) => ({
      ...change,
      previousRev: change.before?._rev,
    }));
    return this.#events(occasion, changes);
  }

  /**
   * The events of a past transaction for a listener who comes back. The documents as they were then
   * are given by `at`.
   */
  eventsOfPast(
    changes: readonly RecordedChange[],
    at: (change: RecordedChange) => Pick<HeardChange, 'before' | 'after'>,
  ): StreamEvent[] {
    const [first] = changes;
    if (!first) return [];
    return this.#events(
      first,
      changes.map((change) => ({
        ...change,
        ...at(change),
        previousRev: change.previousRev ?? undefined,
      })),
    );
  }

  #events(occasion: Occasion, changes: readonly HeardChange[]): StreamEvent[] {
    const {query, publicOnly} = this.#options;
    const asker = {...this.#options.asker, now: new Date(occasion.timestamp)};
    const heard = changes.flatMap((change) => {
      if (publicOnly && !isPublicId(change.id)) return [];
      const transition = transitionOf(query, change.before, change.after, asker);
      return transition ? [{change, transition}] : [];
    });
    return heard.map(({change, transition}, index) => ({
      event: 'mutation',
      id: `${occasion.sequence}#${change.id}`,
      data: {
        ...this.#data(occasion, change, transition),
        transactionTotalEvents: heard.length,
        transactionCurrentEvent: index + 1,
      },
    }));
  }

  #data(occasion: Occasion, change: HeardChange, transition: Transition) {
    const options = this.#options;
    const {id, before, after, apply, revert} = change;
    return {
      eventId: `${occasion.transactionId}#${id}`,
      documentId: id,
      projectId: options.asker.projectId,
      dataset: options.asker.dataset,
      transactionId: occasion.transactionId,
      transition,
      identity: occasion.author,
      previousRev: change.previousRev,
      // Also of a deletion: clients order the events of a document by these two.
      resultRev: occasion.transactionId,
      timestamp: occasion.timestamp,
      visibility: options.visibility,
      ...(options.includeMutations ? {mutations: change.mutations} : {}),
      ...(options.includeEffects ? {effects: {apply, revert}} : {}),
      ...(options.includeResult && after ? {result: after} : {}),
      ...(options.includePrevious && before ? {previous: before} : {}),
    };
  }
}
