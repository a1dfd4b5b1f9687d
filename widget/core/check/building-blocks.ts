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

/** A response scale has at least two points, the lower first, and a name for both ends. */
export function checkScales({scales}: TestParts): readonly Finding[] {
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
      ...judged('scale-ends', scale, ['hi'], scaleEnds(known)),
      ...judged('scale-labels', scale, ['labels'], scaleLabels(labels, known)),
      ...judged(
        'scale-ends',
        scale,
        ['hi'],
        tooLong ? `Use at most ${MOST_STEPS + 1} points: nobody tells more apart.` : true,
      ),
    ];
  });
}

/** A norm names mean, standard deviation, number of people, reliability, population, year, source. */
export function checkNorms({dimensions}: TestParts): readonly Finding[] {
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
    return judged('norm', dimension, ['norm'], completeNorm(draft));
  });
}

/** Short names are there, well formed and, within a test, each once; slugs are over all tests. */
export function checkNames({test, dimensions, patterns, all}: TestParts): readonly Finding[] {
  const slug = stringIn(field(test, 'slug'), 'current');
  const twin = [...all.values()].find(
    (other) =>
      other._type === 'relationshipTest' &&
      other._id !== test._id &&
      slug !== undefined &&
      stringIn(field(other, 'slug'), 'current') === slug,
  );
  const taken = `${nameOf(twin)} is named “${slug}” too: pages could not tell them apart. Choose another name.`;
  return [
    ...judged('slug', test, ['slug'], shortName(slug)),
    ...judged('repeated-slug', test, ['slug'], twin ? taken : true),
    ...[dimensions, patterns].flatMap(checkKeys),
  ];
}

function checkKeys(documents: readonly StoredDocument[]): readonly Finding[] {
  return documents.flatMap((document, index) => {
    const key = stringIn(document, 'key');
    const before = documents
      .slice(0, index)
      .find((other) => key !== undefined && stringIn(other, 'key') === key);
    const findings = judged('key', document, ['key'], shortName(key));
    if (!before) return findings;
    const message = `${nameOf(before)} and ${nameOf(document)} have the same short name “${key}”: results could not tell them apart. Change one.`;
    const involves = [before._id];
    return [
      ...findings,
      error({rule: 'repeated-key', message, document: document._id, path: ['key'], involves}),
    ];
  });
}

/** What the test says of itself, and that it refers to documents that are there. */
export function checkTestItself({test, patterns, all}: TestParts): readonly Finding[] {
  const missing = ['dimensions', 'patterns'].flatMap((name) =>
    referencesIn(test, name)
      .filter((id) => !all.has(id))
      .map((id) => {
        const message = `“${id}” in the list of ${name} cannot be found: take it out, or restore it.`;
        return error({rule: 'missing-part', message, document: test._id, path: [name]});
      }),
  );
  const words = ['title', 'intro'].flatMap((name) =>
    judged(
      'missing-words',
      test,
      [name],
      isWritten(writtenIn(test, name)) ? true : `Write the ${name} in at least one language.`,
    ),
  );
  return [
    ...missing,
    ...words,
    ...judged('minimum', test, ['minimumAnswered'], minimumOf(test)),
    ...judged(
      'no-language',
      test,
      ['languages'],
      languagesOf(test).length > 0 ? true : 'Choose the languages that the test is offered in.',
    ),
    ...(patterns.length > 0
      ? []
      : [
          warning({
            rule: 'no-patterns',
            message: 'The test has no patterns: its result is a place on a map without words.',
            document: test._id,
            path: ['patterns'],
          }),
        ]),
  ];
}

function minimumOf(test: StoredDocument): Verdict {
  return test['minimumAnswered'] === undefined
    ? true
    : minimumAnswered(numberIn(test, 'minimumAnswered'));
}

function judged(
  rule: string,
  document: StoredDocument,
  path: Path,
  verdict: Verdict,
): readonly Finding[] {
  return verdict === true
    ? []
    : [error({rule, message: `${nameOf(document)}: ${verdict}`, document: document._id, path})];
}
