import {setImmediate as nextTurn} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {GroupCommit, GroupLostError} from '../../lake/store/group-commit.ts';

/** A ledger that keeps a diary of everything that happens, and fails when it is told to. */
function diary() {
  const entries: string[] = [];
  const state: {fault: Error | undefined} = {fault: undefined};
  const commits = new GroupCommit({
    commit() {
      if (state.fault) throw state.fault;
      entries.push('commit');
    },
    rollBack: () => void entries.push('roll back'),
  });
  const ask = (name: string, fault?: Error) =>
    commits
      .add(
        () => {
          entries.push(`do ${name}`);
          if (fault) throw fault;
          return name;
        },
        (value) => void entries.push(`announce ${value}`),
      )
      .then(
        (value) => entries.push(`answer ${value}`),
        (cause: unknown) => entries.push(`refuse ${name}: ${String(cause)}`),
      );
  return {entries, state, commits, ask};
}

describe('a group commit', () => {
  it('makes durable at once what was asked for at once, and tells nobody before', async () => {
    const {entries, ask} = diary();
    await Promise.all(['a', 'b', 'c'].map((name) => ask(name)));
    expect(entries.slice(0, 7)).toEqual([
      'do a',
      'do b',
      'do c',
      'commit',
      'announce a',
      'announce b',
      'announce c',
    ]);
    expect(entries.slice(7)).toEqual(['answer a', 'answer b', 'answer c']);
  });

  it('takes up in a new group what is asked for later', async () => {
    const {entries, ask} = diary();
    await ask('a');
    await ask('b');
    expect(entries.filter((entry) => entry === 'commit')).toHaveLength(2);
  });

  it('lets work fail alone', async () => {
    const {entries, ask} = diary();
    await Promise.all([ask('a'), ask('b', new Error('mistake')), ask('c')]);
    expect(entries).toContain('refuse b: Error: mistake');
    expect(entries).not.toContain('roll back');
    expect(entries).toEqual(expect.arrayContaining(['answer a', 'answer c']));
  });

  it('fails for everyone when it cannot be made durable, and is well again afterwards', async () => {
    const {entries, state, ask} = diary();
    state.fault = new Error('full');
    await Promise.all([ask('a'), ask('b', new Error('exists')), ask('c')]);
    expect(entries.slice(0, 4)).toEqual(['do a', 'do b', 'do c', 'roll back']);
    expect(entries.slice(4)).toEqual(['a', 'b', 'c'].map((name) => `refuse ${name}: Error: full`));
    state.fault = undefined;
    await ask('d');
    expect(entries.at(-1)).toBe('answer d');
  });

  it('is given up when its work says that nothing is left of it', async () => {
    const {entries, ask} = diary();
    const lost = new GroupLostError('lost', {cause: new Error('full')});
    await Promise.all([ask('a'), ask('b', lost), ask('c')]);
    expect(entries).toEqual([
      'do a',
      'do b',
      'roll back',
      'refuse a: Error: full',
      'refuse b: Error: full',
      'do c',
      'commit',
      'announce c',
      'answer c',
    ]);
  });

  it('goes on no further when it cannot be taken back either', async () => {
    const entries: string[] = [];
    const broken = (name: string) => () => {
      throw new Error(name);
    };
    const commits = new GroupCommit({commit: broken('full'), rollBack: broken('broken')});
    const asked = commits.add(
      () => entries.push('do'),
      () => entries.push('announce'),
    );
    const outcome = asked.then(String, String);
    expect(() => commits.flush()).toThrow('broken');
    expect(await outcome).toBe('Error: full');
    expect(entries).toEqual(['do']);
  });

  it('can be had at once, and leaves nothing to do', async () => {
    const {entries, commits, ask} = diary();
    const asked = ask('a');
    commits.flush();
    expect(entries).toEqual(['do a', 'commit', 'announce a']);
    await asked;
    await nextTurn();
    expect(entries.filter((entry) => entry === 'commit')).toHaveLength(1);
  });
});
