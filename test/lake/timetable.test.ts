import {DatabaseSync} from 'node:sqlite';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {HandClock} from './hand-clock.ts';
import {listen} from './heard.ts';
import {runLake, type TestLake} from './running-lake.ts';
import {releaseId, state, texts, withRelease} from './spring-release.ts';

const evening = '2026-05-01T20:00:00.000Z';
const beforeMidnight = '2026-05-01T23:59:59.999Z';
const midnight = '2026-05-02T00:00:00.000Z';
const morning = '2026-05-02T08:00:00.000Z';

interface Waiting extends TestLake {
  readonly clock: HandClock;
  /** What the lake tells its operator. */
  readonly said: readonly string[];
}

/** A lake that lives by a clock in the test's hand, with a release that waits for midnight. */
async function waiting(): Promise<Waiting> {
  const clock = new HandClock(evening);
  const said: string[] = [];
  const running = await withRelease({...clock.options, log: (line) => said.push(line)});
  await running.editor.releases.schedule({releaseId, publishAt: midnight});
  return {...running, clock, said};
}

describe('a scheduled release', () => {
  it('is published when its time has come, and not before', async () => {
    const {editor, visitor, clock, said} = await waiting();
    const heard = await listen(visitor, '*[_type == "note"]');
    const text = () => visitor.fetch('*[_id == "a"][0].text');
    clock.moveTo(beforeMidnight);
    expect(await text()).toBe('old');
    clock.moveTo(midnight);
    await heard.until(1);
    expect(await text()).toBe('new');
    expect(said).toEqual(['Published release "spring", as scheduled.']);
    expect(await texts(editor)).toEqual([{_id: 'a', text: 'new'}]);
    expect(await editor.releases.get({releaseId})).toMatchObject({
      state: 'published',
      publishAt: midnight,
      publishedAt: midnight,
      finalDocumentStates: [{id: 'versions.spring.a'}],
    });
  });

  it('is published by the clock of the system, where no other is given', async () => {
    const {editor, visitor} = await withRelease();
    const heard = await listen(visitor, '*[_type == "note"]');
    const publishAt = new Date(Date.now() + 200).toISOString();
    await editor.releases.schedule({releaseId, publishAt});
    await heard.until(1);
    expect(await visitor.fetch('*[_id == "a"][0].text')).toBe('new');
    const release = await editor.releases.get({releaseId});
    expect(Date.parse(String(release?.publishedAt))).toBeGreaterThanOrEqual(Date.parse(publishAt));
  });

  it('is published once', async () => {
    const {visitor, clock, editor} = await waiting();
    const heard = await listen(visitor, '*');
    clock.moveTo(midnight);
    await heard.until(1);
    expect(clock.waiting).toBe(0);
    await editor.patch('a').set({text: 'newer'}).commit();
    clock.moveTo(morning);
    await heard.until(2);
    expect(await visitor.fetch('*[_id == "a"][0].text')).toBe('newer');
    expect(heard.events).toHaveLength(2);
  });

  it('is published at the start when its time went by while nothing ran', async () => {
    const {lake, dataDir} = await waiting();
    await lake.close();
    const late = await runLake({dataDir, ...new HandClock(morning).options});
    expect(await late.visitor.fetch('*[_id == "a"][0].text')).toBe('new');
    expect(await late.editor.releases.get({releaseId})).toMatchObject({
      publishAt: midnight,
      publishedAt: morning,
    });
  });

  it('waits on after a restart', async () => {
    const {lake, dataDir} = await waiting();
    await lake.close();
    const clock = new HandClock(beforeMidnight);
    const {visitor} = await runLake({dataDir, ...clock.options});
    const heard = await listen(visitor, '*');
    expect(await visitor.fetch('*[_id == "a"][0].text')).toBe('old');
    clock.moveTo(midnight);
    await heard.until(1);
    expect(await visitor.fetch('*[_id == "a"][0].text')).toBe('new');
  });

  it('is published at once when its time has passed already', async () => {
    const clock = new HandClock(morning);
    const {editor, visitor} = await withRelease(clock.options);
    const heard = await listen(visitor, '*');
    await editor.releases.schedule({releaseId, publishAt: midnight});
    clock.moveTo(morning);
    await heard.until(1);
    expect(await state(editor)).toBe('published');
  });

  it('is not published when it was unscheduled', async () => {
    const {editor, visitor, clock} = await waiting();
    await editor.releases.unschedule({releaseId});
    expect(clock.waiting).toBe(0);
    clock.moveTo(morning);
    expect(await state(editor)).toBe('active');
    expect(await visitor.fetch('*[_id == "a"][0].text')).toBe('old');
  });

  it('comes after those that are due before it, however late all of them are', async () => {
    const {editor, lake, dataDir} = await waiting();
    await editor.releases.create({releaseId: 'earlier'});
    const document = {_type: 'note', text: 'in between'};
    await editor.createVersion({releaseId: 'earlier', publishedId: 'a', document});
    await editor.releases.schedule({releaseId: 'earlier', publishAt: beforeMidnight});
    await lake.close();
    const late = await runLake({dataDir, ...new HandClock(morning).options});
    expect(await late.visitor.fetch('*[_id == "a"][0].text')).toBe('new');
    const history = await late.signed(
      '/data/history/production/transactions/a?effectFormat=mendoza',
    );
    expect(await history.text()).toContain('in between');
  });

  it('is left to its editors, with the reason, when it cannot be published', async () => {
    const clock = new HandClock(evening);
    const said: string[] = [];
    const {editor} = await withRelease({...clock.options, log: (line) => said.push(line)});
    // Nothing referred to "b" when this was scheduled, and so nothing spoke against it.
    await editor.create({_id: 'b', _type: 'note'});
    await editor.unpublishVersion({releaseId, publishedId: 'b'});
    await editor.releases.schedule({releaseId, publishAt: midnight});
    await editor.create({_id: 'c', _type: 'note', to: {_type: 'reference', _ref: 'b'}});
    const before = await texts(editor);
    const heard = await listen(editor, '*[_type == "system.release"]');
    clock.moveTo(midnight);
    await heard.until(1);
    const release = await editor.releases.get({releaseId});
    expect(release).toMatchObject({
      state: 'active',
      error: {message: expect.stringContaining('references to it from "c"')},
    });
    expect(release).not.toHaveProperty('publishAt');
    expect(await texts(editor)).toEqual(before);
    expect(said.join('\n')).toContain('Release "spring" could not be published');
    await editor.delete('c');
    await editor.releases.publish({releaseId});
    expect(await editor.releases.get({releaseId})).not.toHaveProperty('error');
  });

  it('is tried again when the store could not be written', async () => {
    const {visitor, clock, dataDir} = await waiting();
    const other = new DatabaseSync(join(dataDir, 'lake.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    clock.moveTo(midnight);
    await expect.poll(() => clock.waiting).toBe(1);
    expect(await visitor.fetch('*[_id == "a"][0].text')).toBe('old');
    other.exec('ROLLBACK');
    other.close();
    const heard = await listen(visitor, '*');
    clock.moveTo(morning);
    await heard.until(1);
    expect(await visitor.fetch('*[_id == "a"][0].text')).toBe('new');
  });

  it('is looked after again and again, for clocks that are set and machines that sleep', async () => {
    const {visitor, clock} = await waiting();
    const heard = await listen(visitor, '*');
    expect(clock.waiting).toBe(1);
    clock.moveTo('2026-05-01T20:30:00.000Z');
    await expect.poll(() => clock.waiting).toBe(1);
    clock.moveTo(midnight);
    await heard.until(1);
    expect(await visitor.fetch('*[_id == "a"][0].text')).toBe('new');
  });

  it('is published by the one who scheduled it', async () => {
    const {signed, clock, editor} = await waiting();
    const heard = await listen(editor, '*[_type == "note"]');
    clock.moveTo(midnight);
    const [event] = await heard.until(2);
    expect(event).toMatchObject({identity: 'local-editor'});
    const path = '/data/history/production/transactions/a?reverse=true&limit=1';
    expect(await (await signed(path)).json()).toMatchObject({
      author: 'local-editor',
      timestamp: midnight,
    });
  });

  it('is published or taken off the timetable, and never both, when both are asked at once', async () => {
    const clock = new HandClock(evening);
    const {editor} = await runLake(clock.options);
    for (let turns = 0; turns < 40; turns += 4) {
      const name = `r${turns}`;
      const publishAt = new Date(Date.parse(midnight) + turns * 3_600_000).toISOString();
      await editor.releases.create({releaseId: name});
      await editor.createVersion({
        releaseId: name,
        publishedId: name,
        document: {_type: 'note'},
      });
      await editor.releases.schedule({releaseId: name, publishAt});
      const unscheduled = editor.releases.unschedule({releaseId: name}).then(
        () => 'active',
        () => 'published',
      );
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      clock.moveTo(publishAt);
      const end = await unscheduled;
      const release = await editor.releases.get({releaseId: name});
      expect(release?.state).toBe(end);
      const exists = (await editor.getDocument(name)) !== undefined;
      expect(exists).toBe(end === 'published');
    }
  });
});
