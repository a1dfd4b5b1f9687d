import type {SanityClient} from '@sanity/client';
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

/** Fills a lake; leaves out versions of what is not there and is to be unpublished. */
async function fill(editor: SanityClient, wanted: Documents, release: string): Promise<string[]> {
  await editor.releases.create({releaseId: release});
  const versions: string[] = [];
  for (const [id, {published, draft, version}] of Object.entries(wanted)) {
    if (published !== undefined) await editor.create({_id: id, _type: 'note', text: published});
    if (draft !== undefined) await editor.create({_id: `drafts.${id}`, _type: 'note', text: draft});
    if (version === undefined) continue;
    if (version === 'unpublish' && published === undefined) continue;
    if (version === 'unpublish')
      await editor.unpublishVersion({releaseId: release, publishedId: id});
    else await editor.create({_id: `versions.${release}.${id}`, _type: 'note', ...version});
    versions.push(id);
  }
  return versions;
}

/** Publishes each version by itself, in one request, as an editor would have to without releases. */
function byHand(editor: SanityClient, wanted: Documents, versions: readonly string[]) {
  return editor.action(
    versions.flatMap((publishedId) => {
      const version = `versions.hand.${publishedId}`;
      return wanted[publishedId]?.version === 'unpublish'
        ? [
            {
              actionType: 'sanity.action.document.unpublish',
              publishedId,
              draftId: `drafts.${publishedId}`,
            } as const,
            {actionType: 'sanity.action.document.version.discard', versionId: version} as const,
          ]
        : [
            {
              actionType: 'sanity.action.document.publish',
              publishedId,
              draftId: version,
            } as const,
          ];
    }),
  );
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

const midnight = '2026-05-02T00:00:00.000Z';

describe('publishing a release', () => {
  it('is publishing each of its versions by hand, now or on time, wholly or not at all', async () => {
    const property = fc.asyncProperty(documents, async (wanted) => {
      const clock = new HandClock('2026-05-01T00:00:00.000Z');
      const [hand, now, late] = [await runLake(), await runLake(), await runLake(clock.options)];
      const versions = await fill(hand.editor, wanted, 'hand');
      await fill(now.editor, wanted, 'hand');
      await fill(late.editor, wanted, 'hand');
      const before = await stored(hand.editor);
      const isPossible =
        versions.length === 0 || (await isCarriedOut(() => byHand(hand.editor, wanted, versions)));
      const after = await stored(hand.editor);
      if (!isPossible) expect(after).toEqual(before);

      const release = {releaseId: 'hand'};
      expect(await isCarriedOut(() => now.editor.releases.publish(release))).toBe(isPossible);
      expect(await stored(now.editor)).toEqual(after);

      const schedule = () => late.editor.releases.schedule({...release, publishAt: midnight});
      expect(await isCarriedOut(schedule)).toBe(isPossible);
      expect(await stored(late.editor)).toEqual(before);
      if (isPossible) {
        const heard = await listen(late.editor, '*[_type == "system.release"]');
        clock.moveTo(midnight);
        await heard.until(1);
      }
      expect(await stored(late.editor)).toEqual(after);
      await Promise.all([hand, now, late].map(({lake}) => lake.close()));
    });
    await fc.assert(property, {numRuns: 25});
  }, 60_000);
});
