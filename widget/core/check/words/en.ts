import type {CheckWords} from './check-words.ts';
import {languageName} from './language-name.ts';

export const en: CheckWords = {
  about: (name, sentence) => `${name}: ${sentence}`,

  test: {
    noTitle: 'Write the title in at least one language.',
    noIntro: 'Write the introduction in at least one language.',
    noLanguage: 'Choose the languages that the test is offered in.',
    noPatterns: 'The test has no patterns: its result is a place on a map without words.',
    missingDimension: (id) =>
      `“${id}” in the list of dimensions cannot be found: take it out, or restore it.`,
    missingPattern: (id) =>
      `“${id}” in the list of patterns cannot be found: take it out, or restore it.`,
    sameSlug: (other, slug) =>
      `${other} is named “${slug}” too: pages could not tell them apart. Choose another name.`,
    sameKey: (one, other, key) =>
      `${one} and ${other} have the same short name “${key}”: results could not tell them apart. Change one.`,
    minimum: 'Use a share above 0 and up to 1, such as 0.8 for four items in five.',
  },

  items: {
    none: 'The test has no items: add at least one.',
    missing: (place) => `Item ${place} of the test cannot be found: take it out, or restore it.`,
    repeated: (name) => `${name} stands in the test twice: keep one.`,
    foreignDimension: (name, dimension) =>
      `${name} counts for ${dimension}, which the test does not have: add the dimension to the test, or choose another for the item.`,
    noScale: (name) =>
      `${name} has no response scale: choose one for the test, or one for the item.`,
    missingScale: (name) => `The response scale of ${name} cannot be found: choose another.`,
    offScale: (lo, hi) => `The scale runs from ${lo} to ${hi}: expect one of its points.`,
    repeatedKey: 'Two choices have the same key: remove one and add it anew.',
    foreignPattern: (name, pattern) =>
      `A choice of ${name} gives points to ${pattern}, which the test does not have: add the pattern to the test, or give the points to another.`,
    noDimension: 'Choose the dimension that this item counts for.',
    noKeying: 'Say whether agreeing raises or lowers the score.',
    weight: 'Use a weight above 0. To take an item out of the score, take it out of the test.',
    fewOptions: 'Offer at least two choices.',
    noPoints: 'Give points to a pattern for at least one choice.',
    noExpected: 'Give the point of the scale that the wording asks for, as a whole number.',
  },

  scale: {
    noEnd: 'Give both the lowest and the highest point.',
    fraction: 'Use whole numbers for both ends.',
    onePoint: 'A scale of one point measures nothing: make the highest point larger.',
    upsideDown: 'The scale is upside down: the lowest point must be the smaller number.',
    tooLong: (most) => `Use at most ${most} points: nobody tells more apart.`,
    noLabel: (end) => `Add a label for ${end}, an end of the scale.`,
    offScale: (point, lo, hi) => `There is no point ${point}: the scale runs from ${lo} to ${hi}.`,
    twoLabels: (point) => `Point ${point} has two labels: keep one.`,
  },

  norm: {
    incomplete: (parts) =>
      `A comparison nobody can check is not shown. Still missing: ${parts.join(', ')}.`,
    parts: {
      mean: 'the mean',
      standardDeviation: 'the standard deviation',
      sampleSize: 'the number of people',
      reliability: 'the reliability',
      population: 'who the people were',
      year: 'the year',
      source: 'the source',
    },
    deviation: 'The standard deviation must be above 0.',
    fewPeople: 'A norm needs at least two people.',
    reliability: 'Reliability lies between 0 and 1.',
  },

  regions: {
    noBound: 'Give “from”, “below”, or both.',
    noScore: (from, below) =>
      `No score is at least ${from} and also below ${below}: make “below” the larger number.`,
    noCondition: 'Say which scores belong to this pattern: add a condition.',
    repeatedDimension: 'Put both bounds of a dimension into one condition.',
    unbounded: (name) => `${name} does not say which scores belong to it: add a condition.`,
    foreignDimension: (name) =>
      `The region of ${name} asks for a dimension that the test does not have: nobody would get any pattern. Add the dimension to the test, or take the condition away.`,
    unmeasured: (name, dimension) =>
      `The region of ${name} asks for ${dimension}, which no item of the test measures: nobody would get any pattern. Add items for it, or take the condition away.`,
    unreachable: (name) =>
      `No answers lead to ${name}: bring its bounds within what the items of the test can score.`,
    gap: (place) =>
      `No pattern owns a result with ${place}: widen the region of a pattern, or add one for it.`,
    overlap: (names, place) =>
      `${joined(names)} ${names.length > 2 ? 'all' : 'both'} own a result with ${place}: let one begin where the other ends.`,
    stretch: (dimension, from, to) => `${dimension} from ${from} to ${to}`,
    place: joined,
  },

  points: {
    regionsDecide: (name) =>
      `${name} would never result: where a test has patterns with a region, regions decide. Give it a region, or let all patterns go by points.`,
    none: (name) =>
      `No choice gives points to ${name}: give it points in an item, or take it out of the test.`,
    neverMost: (name) =>
      `No answers lead to ${name}: others always get as many points or more. Give it more points, or the others fewer.`,
    notFound: (name) =>
      `No answers were found that lead to ${name}: compare its points with those of the others.`,
  },

  balance: {
    fewItems: (dimension, items, fewest) =>
      `${dimension} rests on ${counted(items, 'item')}: with fewer than ${fewest}, one answer moves the score too far. Add items.`,
    lopsided: (dimension, plus, minus) =>
      `${dimension} has ${counted(plus, 'item')} keyed + and ${minus} keyed −: somebody who agrees with everything gets an extreme score. Word some the other way round.`,
  },

  wording: {
    doubleBarrelled: (wording, join) =>
      `${wording} may ask two things at once (“${join}”): make it two items, or keep one half.`,
    negated: (wording, negation) =>
      `${wording} says “${negation}”: disagreeing with a negation is easily misread. Say what happens instead, and turn the keying if need be.`,
    hardToRead: (wording, grade) =>
      `${wording} reads like a text for school grade ${grade}: use shorter words, or fewer.`,
  },

  safety: {
    noNote: 'Write a safety note here, or one for every test in Site settings. It is always shown.',
    emptyNote: 'Write the note, or remove the empty language to use the note of Site settings.',
    noHelpLines:
      'No help line is shown beside the safety note: add lines from a public source, here or in Site settings.',
    unreachable: 'Give a phone number, a web address, or both.',
    country: 'Use the two capital letters of the country, such as GB, or INT for everywhere.',
  },

  links: {
    from: (name, address, sentence) => `${name} links to “${address}”. ${sentence}`,
    none: 'Enter an address.',
    noAddress: 'This is not an address. Begin with https://, / or #.',
    hostile:
      'Link to a page (https://), an e-mail address (mailto:) or a phone number (tel:) only.',
    noWebAddress: 'Enter a web address that begins with https://.',
  },

  shortName: {
    none: 'Give a short name, such as “pursuit”.',
    form: 'Use lower-case letters a–z, digits and single hyphens, beginning with a letter.',
  },

  articles: {
    noSlug: 'Give the article an address, such as “soft-opening”.',
    slugForm:
      'Use lower-case letters a–z, digits and single hyphens. Translations may share one address.',
    sameSlug: (one, other, language) =>
      `${one} and ${other} have the same address${language === undefined ? '' : ` in ${named(language)}`}: change one.`,
    noAlternativeText: (name) =>
      `A picture in ${name} has no alternative text: describe it in a sentence.`,
    noWordsToCopy: (name) =>
      `${name} has no words to copy: give readers a sentence they can use tonight.`,
    noRows: 'Add at least one row.',
    unevenRow: (row, cells, widest) => `Row ${row} has ${cells} of ${counted(widest, 'cell')}.`,
  },

  translations: {
    none: 'Write this in at least one language.',
    repeated: (language) => `Keep one version for ${named(language)} and remove the other.`,
    missing: (text, languages) =>
      `${text} is not written in ${joined(languages.map(named))}: translate it, or do not offer the language yet.`,
    stale: (text, languages) =>
      `${text} was changed after its translation in ${joined(languages.map(named))}: bring that up to date.`,
    missingVersion: (article, language) =>
      `The article ${article} has no version in ${named(language)}: readers get it in another language.`,
    staleVersion: (article, language) =>
      `${article} was changed after its version in ${named(language)}: bring that up to date.`,
  },

  pasted: {
    noJson: (reason) => `This is not JSON: ${reason}`,
    malformed: 'This is neither a link to a result, nor JSON of answers.',
    damaged: 'The link was cut off or changed on its way: ask for it again.',
    newer: 'The link was made by a newer version of the element than this Studio has.',
    anotherTest: (id) => `The result is one of another test, “${id}”.`,
  },

  answers: {
    problem: (place, found, expected) =>
      `${place === '' ? '' : `${place}: `}found ${found}, expected ${expected}`,
    problems: (problems) => problems.join('; '),
    nothing: 'nothing',
    expected: {
      answers: 'an object of answers by item id',
      text: 'a text',
      milliseconds: 'a number of milliseconds, 0 or more',
      ids: 'a list of ids of items of this test, each once',
      noSuchItem: 'nothing, as the test has no item of this id',
      notShown: 'nothing, as the item is not among those shown',
      noOtherFields: (fields) => `no other fields than ${fields.join(', ')}`,
      allShown: (left) => `every item shown, and "${left}" is not in it`,
      shownOnly: (added) => `items shown only, and "${added}" is not shown`,
      wholeNumber: (lo, hi) => `a whole number from ${lo} to ${hi}`,
      option: (options) => `one of the options ${options.join(', ')}`,
      orNothing: (offer) => `${offer}, or nothing when skipped`,
    },
  },
};

/** A number with what it counts. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** “A” and “B”; “A”, “B” and “C”. */
function joined(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)]
    .filter((part) => part !== '')
    .join(' and ');
}

function named(language: string): string {
  return languageName(language, 'en');
}
