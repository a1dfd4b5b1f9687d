import type {SanityClient} from '@sanity/client';
import type {LakeOptions} from '../../lake/index.ts';
import {runLake, type TestLake} from './running-lake.ts';

/** The release that tests are about. */
export const releaseId = 'spring';
/** Everything, drafts and versions included. */
export const raw = {perspective: 'raw'} as const;

/** A lake with a published note, and another wording of it in an active release. */
export async function withRelease(options: Partial<LakeOptions> = {}): Promise<TestLake> {
  const running = await runLake(options);
  const {editor} = running;
  await editor.create({_id: 'a', _type: 'note', text: 'old'});
  await editor.releases.create({releaseId, metadata: {title: 'Spring', releaseType: 'scheduled'}});
  await editor.createVersion({
    releaseId,
    publishedId: 'a',
    document: {_type: 'note', text: 'new'},
  });
  return running;
}

/** All ids, and the text behind each. */
export function texts(client: SanityClient): Promise<unknown> {
  return client.fetch('*[_type == "note"] | order(_id) {_id, text}', {}, raw);
}

/** How the release stands. */
export function state(client: SanityClient): Promise<unknown> {
  return client.releases.get({releaseId}).then((release) => release?.state);
}

/** Long after every test. */
export const nextYear = '2999-01-01T00:00:00.000Z';
