import {describe, expect, it, onTestFinished} from 'vitest';
import {Dataset} from '../../lake/dataset.ts';
import {MutationFault} from '../../lake/mutation/fault.ts';
import type {ChangeSet} from '../../lake/mutation/change-set.ts';
import {openFolder} from '../../lake/store/data-folder.ts';
import {StoreUnavailableError} from '../../lake/store/store-error.ts';
import {Store} from '../../lake/store/store.ts';
import {newDataDir} from './running-lake.ts';

/** A dataset without a server, so that a test says itself which transactions form a group. */
function openDataset() {
  const folder = newDataDir();
  openFolder(folder);
  const store = new Store(folder);
  onTestFinished(() => store.close());
  const dataset = new Dataset('production', store, () => new Date());
  const heard: string[] = [];
  dataset.subscribe(({id, sequence}) => heard.push(`${sequence} ${id}`));
  const transact = (transactionId: string, work: (changes: ChangeSet) => unknown, dryRun = false) =>
    dataset.transact({author: 'test', transactionId, dryRun}, work).then(
      () => 'done',
      (cause: unknown) => (cause instanceof MutationFault ? cause.item['type'] : cause),
    );
  const stored = () => [...store.documents()].map(({_id, _rev}) => `${_id} ${_rev}`);
  const shown = () =>
    dataset.corpus
      .view({kind: 'raw'})
      .all()
      .map(({_id, _rev}) => `${_id} ${_rev}`);
  /** Makes SQLite refuse a document, and take back the statement alone or everything. */
  const refuse = (id: string, how: 'ABORT' | 'ROLLBACK') =>
    store.database.exec(`CREATE TEMP TRIGGER refuse BEFORE INSERT ON documents
      WHEN new.id = '${id}' BEGIN SELECT raise(${how}, 'no room'); END`);
  return {store, dataset, heard, transact, stored, shown, refuse};
}

const create =
  (_id: string, more = {}) =>
  (changes: ChangeSet) =>
    changes.create({_id, _type: 'note', ...more});

describe('transactions that are committed together', () => {
  it('each see what those before them have left', async () => {
    const {dataset, transact, heard} = openDataset();
    const outcomes = await Promise.all([
      transact('one', create('a', {n: 1})),
      transact('two', (changes) => changes.patch({id: 'a', inc: {n: 1}})),
      transact('three', (changes) => changes.patch({id: 'a', ifRevisionID: 'two', inc: {n: 1}})),
      transact('four', (changes) => changes.patch({id: 'a', ifRevisionID: 'two', inc: {n: 1}})),
      transact('five', create('a')),
    ]);
    expect(outcomes).toEqual([
      'done',
      'done',
      'done',
      'documentRevisionIDDoesNotMatchError',
      'documentAlreadyExistsError',
    ]);
    expect(dataset.corpus.get('a')).toMatchObject({n: 3, _rev: 'three'});
    expect(heard).toEqual(['1 one', '2 two', '3 three']);
    const chain = dataset.history
      .since(0)
      .map(({previousRev, resultRev}) => [previousRev, resultRev]);
    expect(chain).toEqual([
      [null, 'one'],
      ['one', 'two'],
      ['two', 'three'],
    ]);
  });

  it('have ids of their own: what comes twice is carried out once', async () => {
    const {transact, stored} = openDataset();
    const twice = () => transact('once', (changes) => changes.createOrReplace(note('a')));
    expect(await Promise.all([twice(), twice()])).toEqual([
      'done',
      'transactionAlreadyExistsError',
    ]);
    expect(stored()).toEqual(['a once']);
  });

  it('keep references whole between them', async () => {
    const {transact, stored} = openDataset();
    const to = (_ref: string) => ({to: {_type: 'reference', _ref}});
    const outcomes = await Promise.all([
      transact('one', create('a')),
      transact('two', create('b', to('a'))),
      transact('three', (changes) => changes.delete('a')),
      transact('four', (changes) => changes.delete('b')),
      transact('five', (changes) => changes.delete('a')),
      transact('six', create('c', to('a'))),
    ]);
    expect(outcomes).toEqual([
      'done',
      'done',
      'documentHasExistingReferencesError',
      'done',
      'done',
      'documentReferenceDoesNotExistError',
    ]);
    expect(stored()).toEqual([]);
  });

  it('may be rehearsed among those that are carried out', async () => {
    const {transact, stored, heard} = openDataset();
    const outcomes = await Promise.all([
      transact('one', create('a')),
      transact('two', create('a'), true),
      transact('three', create('b'), true),
      transact('four', create('b')),
    ]);
    expect(outcomes).toEqual(['done', 'documentAlreadyExistsError', 'done', 'done']);
    expect(stored()).toEqual(['a one', 'b four']);
    expect(heard).toEqual(['1 one', '2 four']);
  });

  it('fail alone when one of them cannot be written', async () => {
    const {transact, refuse, stored, shown} = openDataset();
    refuse('b', 'ABORT');
    const [one, two, three] = await Promise.all([
      transact('one', create('a')),
      transact('two', (changes) => [create('x')(changes), create('b')(changes)]),
      transact('three', create('c')),
    ]);
    expect([one, three]).toEqual(['done', 'done']);
    expect(two).toBeInstanceOf(StoreUnavailableError);
    expect(stored()).toEqual(['a one', 'c three']);
    expect(shown()).toEqual(stored());
  });

  it('all fail when one of them makes SQLite take everything back', async () => {
    const {transact, refuse, stored, shown} = openDataset();
    refuse('b', 'ROLLBACK');
    const outcomes = await Promise.all([
      transact('one', create('a')),
      transact('two', create('b')),
      transact('three', create('c')),
    ]);
    // What comes after it is a group of its own.
    expect(outcomes[2]).toBe('done');
    for (const outcome of outcomes.slice(0, 2))
      expect(outcome).toBeInstanceOf(StoreUnavailableError);
    expect(stored()).toEqual(['c three']);
    expect(shown()).toEqual(stored());
  });
});

describe('a group that cannot be committed', () => {
  it('leaves everything as it was, in the store and in memory, and is told to all', async () => {
    const {dataset, transact, store, stored, shown, heard} = openDataset();
    await transact('before', create('kept', {n: 1}));
    await transact('also', create('gone', {to: {_type: 'reference', _ref: 'kept'}}));
    shown();
    const outcomes = await Promise.all([
      transact('one', (changes) => changes.patch({id: 'kept', inc: {n: 1}})),
      transact('two', (changes) => changes.delete('gone')),
      transact('three', create('new')),
      transact('four', create('new')),
      transact('five', () => {
        // What SQLite then refuses to commit.
        store.database.exec(`PRAGMA defer_foreign_keys = ON;
          INSERT INTO changes VALUES (99, 'x', '', NULL, NULL, '', '', '')`);
      }),
    ]);
    for (const outcome of outcomes) expect(outcome).toBeInstanceOf(StoreUnavailableError);
    expect(stored()).toEqual(['kept before', 'gone also']);
    expect(shown()).toEqual(['gone also', 'kept before']);
    expect(dataset.corpus.get('kept')).toMatchObject({n: 1});
    expect(dataset.corpus.references.strongSourcesOf('kept')).toEqual(['gone']);
    expect(heard).toEqual(['1 before', '2 also']);
    expect(await transact('three', create('new'))).toBe('done');
    expect(heard.at(-1)).toBe('3 three');
    expect(shown()).toEqual(['gone also', 'kept before', 'new three']);
  });
});

function note(_id: string) {
  return {_id, _type: 'note'};
}
