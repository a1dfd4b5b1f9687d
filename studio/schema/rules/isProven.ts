import type {
  CustomValidator,
  Path,
  SanityDocument,
  ValidationContext,
  ValidationError,
} from 'sanity';
import {API_VERSION} from '../../apiVersion.ts';
import {findingsOf} from '../../check/findings.ts';
import {contentReader} from '../../contentReader.ts';
import {typePrefixOf} from '../../typePrefix.ts';
import type {Finding, Severity} from '../../../widget/core/check/finding.ts';
import {ownDocument} from '../../../widget/core/check/stored-names.ts';
import {listIn, publishedId, stringIn} from '../../../widget/core/check/stored.ts';
import type {CheckWords} from '../../../widget/core/check/words/check-words.ts';
import {wordsFor} from './inWords.ts';

type Asked = Promise<readonly Finding[]>;

/**
 * Two rules ask about each version of a document: errors block publishing, warnings do not. What
 * is found is told in one language, so each language is asked for itself.
 */
const asked = new WeakMap<CheckWords, WeakMap<object, Asked>>();

/** A document, and the tests that it belongs to, hold every check of this severity. */
export function isProven(severity: Severity): CustomValidator<SanityDocument | undefined> {
  return async (document, context) => {
    if (!document) return true;
    const findings = await findingsOnce(document, context);
    const found = findings.filter((finding) => finding.severity === severity);
    return found.length === 0 ? true : found.map((finding) => complaint(finding, document));
  };
}

function findingsOnce(document: SanityDocument, context: ValidationContext): Asked {
  const words = wordsFor(context);
  const inLanguage = asked.get(words) ?? new WeakMap<object, Asked>();
  asked.set(words, inLanguage);
  const before = inLanguage.get(document);
  if (before) return before;
  const prefix = typePrefixOf(context.schema);
  const content = contentReader(context.getClient({apiVersion: API_VERSION}), 'drafts', prefix);
  const findings = findingsOf(ownDocument(document, prefix), content, words);
  inLanguage.set(document, findings);
  return findings;
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
