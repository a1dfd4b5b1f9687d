import type {ValidationContext} from 'sanity';
import {API_VERSION} from '../../apiVersion.ts';
import {typePrefixOf} from '../../typePrefix.ts';
import {storedQuery} from '../../../widget/core/type-prefix.ts';
import {safetyNote} from '../../../widget/core/check/rules/safety-note.ts';
import {isWritten, type Translation} from '../../../widget/core/check/rules/translated.ts';
import type {Verdict} from '../../../widget/core/check/rules/verdict.ts';
import {wordsFor} from './inWords.ts';

const settingsSafetyNote = `*[_id == "siteSettings"][0].safetyNote[]{language, value}`;

/** A test's own safety note is enough; without one, the published site settings must have one. */
export async function hasSafetyNote(
  own: readonly Translation[] | undefined,
  {getClient, schema}: Pick<ValidationContext, 'getClient' | 'schema'>,
): Promise<Verdict> {
  const words = wordsFor({schema});
  if (isWritten(own) || (own ?? []).length > 0) return safetyNote(own, undefined, words);
  const client = getClient({apiVersion: API_VERSION}).withConfig({perspective: 'published'});
  const shared = await client.fetch<Translation[] | null>(
    storedQuery(settingsSafetyNote, typePrefixOf(schema)),
  );
  return safetyNote(own, shared ?? undefined, words);
}
