import {Corpus} from './document/corpus.ts';
import {isTransactionId, newTransactionId} from './document/id.ts';
import {ChangeSet} from './mutation/change-set.ts';
import {invalid, transactionExists} from './mutation/fault.ts';
import {checkIntegrity} from './mutation/integrity.ts';
import {GroupCommit} from './store/group-commit.ts';
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

/** What came of a transaction; nothing is written by a dry run. */
interface Outcome<T> {
  readonly transactionId: string;
  readonly value: T;
  readonly written: CommittedTransaction | undefined;
}

/** The dataset: documents in memory, the store behind them, and whoever wants to hear of changes. */
export class Dataset {
  readonly name: string;
  readonly corpus: Corpus;
  readonly history: History;
  readonly settings: Settings;
  readonly #store: Store;
  readonly #clock: () => Date;
  readonly #subscribers = new Set<Subscriber>();
  readonly #commits = new GroupCommit({
    commit: () => this.#commit(),
    rollBack: () => this.#rollBack(),
  });
  /** What the group at hand has written so far. */
  #written: CommittedTransaction[] = [];
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
   * Carries out one transaction, on top of all that were asked for before it. It is durable when the
   * promise is kept, and subscribers have heard of it.
   * @throws MutationFault, or whatever `work` throws, when it cannot be carried out, and
   * StoreUnavailableError when it cannot be written: then nothing was changed.
   */
  async transact<T>(
    options: TransactionOptions,
    work: (changes: ChangeSet) => T,
  ): Promise<{readonly transactionId: string; readonly value: T}> {
    const {transactionId, value} = await this.#commits.add(
      () => this.#carryOut(options, work),
      ({written}) => written && this.#announce(written),
    );
    return {transactionId, value};
  }

  /** Makes durable what is still waiting for its turn. */
  flush(): void {
    this.#commits.flush();
  }

  /** Calls `subscriber` after each transaction, in their order, until the returned function is called. */
  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  }

  #carryOut<T>(
    {author, transactionId = newTransactionId(), dryRun = false}: TransactionOptions,
    work: (changes: ChangeSet) => T,
  ): Outcome<T> {
    if (!isTransactionId(transactionId)) throw invalid('Malformed transaction ID');
    if (this.history.sequenceOf(transactionId) !== undefined)
      throw transactionExists(transactionId);
    const changeSet = new ChangeSet(this.corpus, transactionId, this.#clock().toISOString());
    const value = work(changeSet);
    checkIntegrity(changeSet, this.corpus.references);
    const written = dryRun ? undefined : this.#write(changeSet, author);
    return {transactionId, value, written};
  }

  /** The rest of its group sees what a transaction has done, and nobody else until the commit. */
  #write(changeSet: ChangeSet, author: string): CommittedTransaction {
    const {transactionId: id, timestamp} = changeSet;
    const pending = {id, author, timestamp, changes: changeSet.changes()};
    const written = {...pending, sequence: this.#store.write(pending)};
    this.corpus.apply(pending.changes);
    this.#written.push(written);
    return written;
  }

  #commit(): void {
    this.#store.commit();
    this.#written = [];
  }

  #rollBack(): void {
    for (const {changes} of this.#written.splice(0).toReversed()) {
      this.corpus.apply(changes.map(({id, before}) => ({id, after: before})));
    }
    this.#store.rollBack();
  }

  #announce(transaction: CommittedTransaction): void {
    this.#latest = transaction.sequence;
    for (const subscriber of this.#subscribers) subscriber(transaction);
  }
}
