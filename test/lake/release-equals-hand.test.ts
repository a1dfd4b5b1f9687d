import type {Action, SanityClient} from '@sanity/client';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isRecord, omit} from '../../lake/json.ts';
import {HandClock} from './hand-clock.ts';
import {listen} from './heard.ts';
import {runLake} from './running-lake.ts';
import {raw} from './spring-release.ts';

const names = ['a', 'b', 'c', 'd'];
const text = fc.constantFrom('one', 'two', '追与退', '');
const target = fc.constantFrom(...names);

/** A reference that must hold once it is published, or one that never has to. */
const to = fc.tuple(target, fc.boolean()).map(([_ref, isFirm]) => ({
  _type: 'reference',
  _ref,
  _weak: true,
  ...(isFirm ? {_strengthenOnPublish: {type: 'note'}} : {}),
}));
const content = fc.record({text, to}, {requiredKeys: ['text']});

/** What there is of each document before, and what its version wants of it. */
const documents = fc.dictionary(
  target,
  fc.record(
    {
      published: text,
      draft: text,
      version: fc.oneof(content, content, fc.constant('unpublish' as const)),
    },
    {requiredKeys: []},
  ),
);
type Documents = typeof documents extends fc.Arbitrary<infer T> ? T : never;

/** Versions that can be: what is not published cannot be unpublished. */
function versionsOf(wanted: Documents): string[] {
  return Object.entries(wanted)
    .filter(([, {published, version}]) =>
      version === 'unpublish' ? published !== undefined : version !== undefined,
    )
    .map(([id]) => id);
}

/** Leaves in a lake nothing but the documents of a run, and a release with their versions. */
async function fill(editor: SanityClient, wanted: Documents, releaseId: string): Promise<void> {
  await editor.delete({query: '*[_type == "note"]'});
  const transaction = editor.transaction();
  const actions: Action[] = [{actionType: 'sanity.action.release.create', releaseId}];
  for (const [id, {published, draft}] of Object.entries(wanted)) {
    if (published !== undefined) transaction.create({_id: id, _type: 'note', text: published});
    if (draft !== undefined) transaction.create({_id: `drafts.${id}`, _type: 'note', text: draft});
  }
  for (const publishedId of versionsOf(wanted)) {
    const content = wanted[publishedId]?.version;
    const versionId = `versions.${releaseId}.${publishedId}`;
    actions.push(
      content === undefined || content === 'unpublish'
        ? {actionType: 'sanity.action.document.version.unpublish', publishedId, versionId}
        : {
            actionType: 'sanity.action.document.version.create',
            publishedId,
            document: {_id: versionId, _type: 'note', ...content},
          },
    );
  }
  await transaction.commit();
  await editor.action(actions);
}

/** Publishes each version by itself, in one request, as an editor would have to without releases. */
async function byHand(editor: SanityClient, wanted: Documents, releaseId: string): Promise<void> {
  const actions = versionsOf(wanted).flatMap((publishedId): Action[] => {
    const versionId = `versions.${releaseId}.${publishedId}`;
    if (wanted[publishedId]?.version !== 'unpublish') {
      return [{actionType: 'sanity.action.document.publish', publishedId, draftId: versionId}];
    }
    const draftId = `drafts.${publishedId}`;
    return [
      {actionType: 'sanity.action.document.unpublish', publishedId, draftId},
      {actionType: 'sanity.action.document.version.discard', versionId},
    ];
  });
  if (actions.length > 0) await editor.action(actions);
}

/** The documents without what differs from one transaction to another. */
async function stored(editor: SanityClient): Promise<unknown> {
  const all: unknown = await editor.fetch('*[_type == "note"] | order(_id)', {}, raw);
  const found = Array.isArray(all) ? all.filter(isRecord) : [];
  return found.map((each) => omit(each, '_rev', '_createdAt', '_updatedAt'));
}

async function isCarriedOut(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error && error.statusCode === 409) return false;
    throw error;
  }
}

describe('publishing a release', () => {
  it('is publishing each of its versions by hand, now or on time, wholly or not at all', async () => {
    const clock = new HandClock('2026-01-01');
    const [hand, now, late] = await Promise.all([runLake(), runLake(), runLake(clock.options)]);
    const heard = await listen(late.editor, '*[state == "published"]');
    let run = 0;
    let published = 0;
    const property = fc.asyncProperty(documents, async (wanted) => {
      run += 1;
      const releaseId = `r${run}`;
      for (const {editor} of [hand, now, late]) await fill(editor, wanted, releaseId);
      const before = await stored(hand.editor);
      const isPossible = await isCarriedOut(() => byHand(hand.editor, wanted, releaseId));
      const after = isPossible ? await stored(hand.editor) : before;
      expect(await stored(hand.editor)).toEqual(after);

      expect(await isCarriedOut(() => now.editor.releases.publish({releaseId}))).toBe(isPossible);
      expect(await stored(now.editor)).toEqual(after);

      const publishAt = new Date(Date.UTC(2026, 0, 1 + run)).toISOString();
      const schedule = () => late.editor.releases.schedule({releaseId, publishAt});
      expect(await isCarriedOut(schedule)).toBe(isPossible);
      expect(await stored(late.editor)).toEqual(before);
      clock.moveTo(publishAt);
      if (isPossible) published += 1;
      await heard.until(published);
      expect(await stored(late.editor)).toEqual(after);
    });
    await fc.assert(property, {numRuns: 25});
  }, 60_000);
});
