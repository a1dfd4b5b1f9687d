import type {CustomValidator, Path, SanityDocument, ValidationError} from 'sanity';
import {API_VERSION} from '../../apiVersion.ts';
import {findingsOf} from '../../check/findings.ts';
import type {Finding, Severity} from '../../../widget/core/check/finding.ts';
import {listIn, publishedId, stringIn} from '../../../widget/core/check/stored.ts';

/** Two rules ask about each version of a document: errors block publishing, warnings do not. */
const asked = new WeakMap<object, Promise<readonly Finding[]>>();

/** A document, and the tests that it belongs to, hold every check of this severity. */
export function isProven(severity: Severity): CustomValidator<SanityDocument | undefined> {
  return async (document, {getClient}) => {
    if (!document) return true;
    let findings = asked.get(document);
    if (!findings) {
      const client = getClient({apiVersion: API_VERSION}).withConfig({perspective: 'drafts'});
      findings = findingsOf(document, client);
      asked.set(document, findings);
    }
    const found = (await findings).filter((finding) => finding.severity === severity);
    return found.length === 0 ? true : found.map((finding) => complaint(finding, document));
  };
}

/** The complaint stands beside the field, or beside the reference to the document it is about. */
function complaint(finding: Finding, document: SanityDocument): ValidationError {
  const {message} = finding;
  const isHere = finding.document === publishedId(document._id);
  return {message, path: isHere ? sanityPath(finding) : referenceTo(finding.document, document)};
}

function sanityPath({path}: Finding): Path {
  return path.map((step) => (typeof step === 'object' ? {_key: step._key} : step));
}

function referenceTo(id: string, document: SanityDocument): Path {
  for (const field of ['items', 'dimensions', 'patterns']) {
    const member = listIn(document, field).find((each) => stringIn(each, '_ref') === id);
    const key = stringIn(member, '_key');
    if (key !== undefined) return [field, {_key: key}];
  }
  return [];
}
