/** Whether a test may be published: what the Studio and the command line ask. */

import {checkArticle} from './articles.ts';
import {checkBalance} from './balance.ts';
import {checkNames, checkNorms, checkScales, checkTestItself} from './building-blocks.ts';
import type {Finding} from './finding.ts';
import {checkItems} from './items.ts';
import {partsOf, type Documents} from './parts.ts';
import {checkPoints} from './points.ts';
import {checkRegions} from './regions.ts';
import {checkLinks, checkSafety} from './safety.ts';
import {scorableTest} from './scorable-test.ts';
import {checkTranslations} from './translations.ts';
import type {CheckWords} from './words/check-words.ts';
import {checkWording} from './wording.ts';

/**
 * Everything found in a test and what it is made of, errors first. The documents are those of one
 * perspective, by their published ids; a test that is not among them has no findings.
 */
export function checkTest(
  documents: Documents,
  testId: string,
  words: CheckWords,
): readonly Finding[] {
  const parts = partsOf(documents, testId);
  if (!parts) return [];
  const {test, items, patterns, dimensions, reports, articles, settings} = parts;
  const scorable = scorableTest(parts);
  const linking = [
    test,
    ...dimensions,
    ...patterns,
    ...items,
    ...reports,
    ...(settings ? [settings] : []),
  ];
  const findings = [
    ...checkTestItself(parts, words),
    ...checkNames(parts, words),
    ...checkItems(parts, words),
    ...checkScales(parts, words),
    ...checkNorms(parts, words),
    ...checkRegions(scorable, words),
    ...checkPoints(scorable, words),
    ...checkSafety(parts, words),
    ...linking.flatMap((document) => checkLinks(document, words)),
    ...checkBalance(scorable, words),
    ...checkWording(parts, words),
    ...checkTranslations(parts, words),
    ...articles.flatMap((article) => checkArticle(article, documents, words)),
  ];
  return [
    ...findings.filter(({severity}) => severity === 'error'),
    ...findings.filter(({severity}) => severity === 'warning'),
  ];
}
