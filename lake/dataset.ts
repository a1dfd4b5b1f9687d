import {Corpus} from './document/corpus.ts';
import {isTransactionId, newTransactionId} from './document/id.ts';
import {ChangeSet} from './mutation/change-set.ts';
import {invalid, transactionExists} from './mutation/fault.ts';
import {checkIntegrity} from './mutation/integrity.ts';
import {History} from './store/history.ts';
import type {CommittedTransaction} from './store/records.ts';
import {Settings} from './store/settings.ts';
import type {Store} from './store/store.ts';

/** How a transaction is to be carried out. */
export interface TransactionOptions {
  /** The id of the user who asks. */
  readonly author: string;
  readonly transactionId?: string | undefined;
  /** Checks everything, changes nothing. */
  readonly dryRun?: boolean;
}

type Subscriber = (transaction: CommittedTransaction) => void;

/** The dataset: documents in memory, the store behind them, and whoever wants to hear of changes. */
export class Dataset {
  readonly name: string;
  readonly corpus: Corpus;
  readonly history: History;
  readonly settings: Settings;
  readonly #store: Store;
  readonly #clock: () => Date;
  readonly #subscribers = new Set<Subscriber>();
  #latest: number;

  constructor(name: string, store: Store, clock: () => Date) {
    this.name = name;
    this.#store = store;
    this.#clock = clock;
    this.corpus = new Corpus(store.documents());
    this.history = new History(store.database);
    this.settings = new Settings(store.database);
    this.#latest = this.history.latest();
  }

  /** Sequence number of the newest transaction; 0 before the first. */
  get latest(): number {
    return this.#latest;
  }

  /** The size of the store, in bytes. */
  bytesStored(): number {
    return this.#store.bytes();
  }

  /**
   * Carries out one transaction. It is durable when this returns; subscribers hear of it after that.
   * @throws MutationFault, or whatever `work` throws: then nothing was changed.
   */
  transact<T>(
    {author, transactionId = newTransactionId(), dryRun = false}: TransactionOptions,
    work: (changes: ChangeSet) => T,
  ): {readonly transactionId: string; readonly value: T} {
    if (!isTransactionId(transactionId)) throw invalid('Malformed transaction ID');
    if (this.history.sequenceOf(transactionId) !== undefined)
      throw transactionExists(transactionId);
    const changeSet = new ChangeSet(this.corpus, transactionId, this.#clock().toISOString());
    const value = work(changeSet);
    checkIntegrity(changeSet, this.corpus.references);
    if (!dryRun) this.#commit(changeSet, author);
    return {transactionId, value};
  }

  /** Calls `subscriber` after each transaction, in their order, until the returned function is called. */
  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  }

  #commit(changeSet: ChangeSet, author: string): void {
    const {transactionId: id, timestamp} = changeSet;
    const pending = {id, author, timestamp, changes: changeSet.changes()};
    const sequence = this.#store.commit(pending);
    this.#latest = sequence;
    this.corpus.apply(pending.changes);
    for (const subscriber of this.#subscribers) subscriber({...pending, sequence});
  }
}
