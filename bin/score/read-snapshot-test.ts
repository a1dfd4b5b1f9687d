import {MalformedContentError} from '../../widget/content/content-error.ts';
import {ContentFault} from '../../widget/content/content-fault.ts';
import {explain} from '../../widget/content/explain.ts';
import {readTest} from '../../widget/content/read-test.ts';
import {readSnapshot} from '../../widget/content/snapshot.ts';
import type {RelationshipTest} from '../../widget/core/model.ts';
import {InputError} from './input-error.ts';
import {isJson, jsonFaults} from './json-faults.ts';

/**
 * The test in a snapshot. Which language its texts are in does not matter to a score.
 * @param name what messages call the file
 * @throws InputError
 */
export function readSnapshotTest(name: string, text: string): RelationshipTest {
  if (!isJson(text)) throw new InputError(`${name} is no snapshot: ${jsonFaults(text)[0]}.`);
  try {
    return readTest(readSnapshot(JSON.parse(text)).test, []);
  } catch (error) {
    throw new InputError(complaint(name, error), error);
  }
}

function complaint(name: string, error: unknown): string {
  if (!(error instanceof ContentFault)) throw error;
  const fault = explain(error);
  return fault instanceof MalformedContentError
    ? `${name} holds a test that cannot be scored: ${fault.message} ${fault.remedy}`
    : `${name} is not a snapshot that this release reads. ` +
        'Make one with: relationship-test export.';
}
