/** What may never be missing or hostile, whatever a test is about. */

import {error, warning, type Finding, type Path} from './finding.ts';
import {nameOf, type TestParts} from './parts.ts';
import {safeLink} from './rules/link.ts';
import {safetyNote} from './rules/safety-note.ts';
import {isRecord, listIn, stepTo, writtenIn, type StoredDocument} from './stored.ts';
import type {CheckWords} from './words/check-words.ts';

/** A test shows a safety note and help lines: its own, or those of the settings. */
export function checkSafety({test, settings}: TestParts, words: CheckWords): readonly Finding[] {
  const own = listIn(test, 'safetyNote').length > 0 ? writtenOrBlank(test) : undefined;
  const verdict = safetyNote(own, writtenIn(settings, 'safetyNote'), words);
  const involves = ['siteSettings'];
  const lines = [test, settings].some((document) => listIn(document, 'helpLines').length > 0);
  return [
    ...(verdict === true
      ? []
      : [
          error({
            rule: 'safety-note',
            message: verdict,
            document: test._id,
            path: ['safetyNote'],
            involves,
          }),
        ]),
    ...(lines
      ? []
      : [
          warning({
            rule: 'help-lines',
            message: words.safety.noHelpLines,
            document: test._id,
            path: ['helpLines'],
            involves,
          }),
        ]),
  ];
}

/** Fields that hold an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'url', 'sourceUrl']);

/** Every address in a document leads to a page, an e-mail address or a phone number. */
export function checkLinks(document: StoredDocument, words: CheckWords): readonly Finding[] {
  return addressesIn(document, []).flatMap(({address, path}) => {
    const verdict = safeLink(address, words);
    if (verdict === true) return [];
    const message = words.links.from(nameOf(document), address, verdict);
    return [error({rule: 'hostile-link', message, document: document._id, path})];
  });
}

interface Address {
  readonly address: string;
  readonly path: Path;
}

function addressesIn(value: unknown, path: Path): readonly Address[] {
  if (Array.isArray(value)) {
    return value.flatMap((member: unknown, index) =>
      addressesIn(member, [...path, stepTo(member, index)]),
    );
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inside]) => {
    const at = [...path, name];
    return typeof inside === 'string' && ADDRESSES.has(name) && inside !== ''
      ? [{address: inside, path: at}]
      : addressesIn(inside, at);
  });
}

/** The languages of the test's own note; one that was opened but not written stays blank. */
function writtenOrBlank(test: StoredDocument) {
  const written = writtenIn(test, 'safetyNote');
  return written.length > 0 ? written : [{language: '', value: ''}];
}
