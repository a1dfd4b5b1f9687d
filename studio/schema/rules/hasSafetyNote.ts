import type {ValidationContext} from 'sanity';
import {API_VERSION} from '../../apiVersion.ts';
import {safetyNote} from '../../../widget/core/check/rules/safety-note.ts';
import {isWritten, type Translation} from '../../../widget/core/check/rules/translated.ts';
import type {Verdict} from '../../../widget/core/check/rules/verdict.ts';

const settingsSafetyNote = `*[_id == "siteSettings"][0].safetyNote[]{language, value}`;

/** A test's own safety note is enough; without one, the published site settings must have one. */
export async function hasSafetyNote(
  own: readonly Translation[] | undefined,
  {getClient}: Pick<ValidationContext, 'getClient'>,
): Promise<Verdict> {
  if (isWritten(own) || (own ?? []).length > 0) return safetyNote(own, undefined);
  const client = getClient({apiVersion: API_VERSION}).withConfig({perspective: 'published'});
  const shared = await client.fetch<Translation[] | null>(settingsSafetyNote);
  return safetyNote(own, shared ?? undefined);
}
