/** Whether scales, norms and names can carry a score. */

import {error, warning, type Finding, type Path} from './finding.ts';
import {languagesOf, nameOf, type TestParts} from './parts.ts';
import {minimumAnswered} from './rules/minimum-answered.ts';
import {completeNorm} from './rules/norm.ts';
import {scaleEnds, scaleLabels} from './rules/response-scale.ts';
import {shortName} from './rules/short-name.ts';
import {isWritten} from './rules/translated.ts';
import type {Verdict} from './rules/verdict.ts';
import {MOST_STEPS} from './scorable-test.ts';
import {
  field,
  listIn,
  numberIn,
  referencesIn,
  stringIn,
  writtenIn,
  type StoredDocument,
} from './stored.ts';
import type {CheckWords} from './words/check-words.ts';

/** A response scale has at least two points, the lower first, and a name for both ends. */
export function checkScales({scales}: TestParts, words: CheckWords): readonly Finding[] {
  return scales.flatMap((scale) => {
    const ends = ['lo', 'hi'].map((name) => numberIn(scale, name));
    const [lo, hi] = ends;
    const known = {...(lo !== undefined && {lo}), ...(hi !== undefined && {hi})};
    const labels = listIn(scale, 'labels').map((label) => {
      const value = numberIn(label, 'value');
      return value === undefined ? {} : {value};
    });
    const tooLong = lo !== undefined && hi !== undefined && hi - lo > MOST_STEPS;
    return [
      ...judged('scale-ends', scale, ['hi'], scaleEnds(known, words), words),
      ...judged('scale-labels', scale, ['labels'], scaleLabels(labels, known, words), words),
      ...judged(
        'scale-ends',
        scale,
        ['hi'],
        tooLong ? words.scale.tooLong(MOST_STEPS + 1) : true,
        words,
      ),
    ];
  });
}

/** A norm names mean, standard deviation, number of people, reliability, population, year, source. */
export function checkNorms({dimensions}: TestParts, words: CheckWords): readonly Finding[] {
  return dimensions.flatMap((dimension) => {
    const norm = field(dimension, 'norm');
    const draft = {
      mean: numberIn(norm, 'mean'),
      standardDeviation: numberIn(norm, 'standardDeviation'),
      sampleSize: numberIn(norm, 'sampleSize'),
      reliability: numberIn(norm, 'reliability'),
      year: numberIn(norm, 'year'),
      population: stringIn(norm, 'population'),
      source: stringIn(norm, 'source'),
    };
    return judged('norm', dimension, ['norm'], completeNorm(draft, words), words);
  });
}

/** Short names are there, well formed and, within a test, each once; slugs are over all tests. */
export function checkNames(
  {test, dimensions, patterns, all}: TestParts,
  words: CheckWords,
): readonly Finding[] {
  const slug = stringIn(field(test, 'slug'), 'current');
  const twin = [...all.values()].find(
    (other) =>
      other._type === 'relationshipTest' &&
      other._id !== test._id &&
      slug !== undefined &&
      stringIn(field(other, 'slug'), 'current') === slug,
  );
  const taken = twin && slug !== undefined ? words.test.sameSlug(nameOf(twin), slug) : true;
  return [
    ...judged('slug', test, ['slug'], shortName(slug, words), words),
    ...judged('repeated-slug', test, ['slug'], taken, words),
    ...[dimensions, patterns].flatMap((documents) => checkKeys(documents, words)),
  ];
}

function checkKeys(documents: readonly StoredDocument[], words: CheckWords): readonly Finding[] {
  return documents.flatMap((document, index) => {
    const key = stringIn(document, 'key');
    const before = documents
      .slice(0, index)
      .find((other) => key !== undefined && stringIn(other, 'key') === key);
    const findings = judged('key', document, ['key'], shortName(key, words), words);
    if (!before || key === undefined) return findings;
    const message = words.test.sameKey(nameOf(before), nameOf(document), key);
    const involves = [before._id];
    return [
      ...findings,
      error({rule: 'repeated-key', message, document: document._id, path: ['key'], involves}),
    ];
  });
}

/** What the test says of itself, and that it refers to documents that are there. */
export function checkTestItself(
  {test, patterns, all}: TestParts,
  words: CheckWords,
): readonly Finding[] {
  const missing = (name: string, tell: (id: string) => string) =>
    referencesIn(test, name)
      .filter((id) => !all.has(id))
      .map((id) =>
        error({rule: 'missing-part', message: tell(id), document: test._id, path: [name]}),
      );
  const written = (name: string, otherwise: string) => {
    const verdict = isWritten(writtenIn(test, name)) ? true : otherwise;
    return judged('missing-words', test, [name], verdict, words);
  };
  const offered = languagesOf(test).length > 0 ? true : words.test.noLanguage;
  return [
    ...missing('dimensions', words.test.missingDimension),
    ...missing('patterns', words.test.missingPattern),
    ...written('title', words.test.noTitle),
    ...written('intro', words.test.noIntro),
    ...judged('minimum', test, ['minimumAnswered'], minimumOf(test, words), words),
    ...judged('no-language', test, ['languages'], offered, words),
    ...(patterns.length > 0
      ? []
      : [
          warning({
            rule: 'no-patterns',
            message: words.test.noPatterns,
            document: test._id,
            path: ['patterns'],
          }),
        ]),
  ];
}

function minimumOf(test: StoredDocument, words: CheckWords): Verdict {
  return test['minimumAnswered'] === undefined
    ? true
    : minimumAnswered(numberIn(test, 'minimumAnswered'), words);
}

function judged(
  rule: string,
  document: StoredDocument,
  path: Path,
  verdict: Verdict,
  {about}: CheckWords,
): readonly Finding[] {
  if (verdict === true) return [];
  const message = about(nameOf(document), verdict);
  return [error({rule, message, document: document._id, path})];
}
