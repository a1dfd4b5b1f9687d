/** Whether an item asks one thing, straight, in words that most people read with ease. */

import {warning, type Finding} from './finding.ts';
import {quoted, shortened, type TestParts} from './parts.ts';
import {readingGrade} from './reading-grade.ts';
import {itemKind} from './rules/quiz-item.ts';
import {writtenIn, type StoredDocument, type Written} from './stored.ts';
import type {CheckWords} from './words/check-words.ts';

/** Words by which a language joins two statements, or turns one around. */
interface Grammar {
  readonly joins: RegExp;
  readonly negates: RegExp;
  /** Phrases in which such a word does neither. */
  readonly idioms: RegExp;
}

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: {
    joins: /\b(?:and|or|as well as)\b/i,
    negates: /\b(?:not|never|no|nobody|nothing|none|cannot|hardly|rarely|without)\b|n[’']t\b/i,
    idioms:
      /\b(?:(\w+) and \1|(?:my|the|our) \w+ (?:and|or) (?:I|me|my|the|our|we|us)|(?:he|she|they|we|I|you|us|me) (?:and|or) \w+|(?:back and forth|now and then|sooner or later|more or less|yes or no|day and night|up and down|on and off|no longer|no matter|whether or not|nothing but))\b/gi,
  },
  zh: {
    joins: /并且|而且|以及|同时/,
    negates: /从不|从来不|绝不|不会|不再/,
    idioms: /会不会/g,
  },
};

/** Eighth grade, about 13 years of age, is what most adults read with ease. */
const EASY_GRADE = 8;

/** Warnings about the wording of the items, in every language that has rules here. */
export function checkWording({items}: TestParts, words: CheckWords): readonly Finding[] {
  return items
    .filter(({kind}) => itemKind(kind) !== 'attention')
    .flatMap((item) =>
      writtenIn(item, 'wording').flatMap((written) => checkStatement(item, written, words)),
    );
}

function checkStatement(
  item: StoredDocument,
  {language, value}: Written,
  {wording}: CheckWords,
): readonly Finding[] {
  const grammar = GRAMMARS[language.split('-')[0] ?? ''];
  if (!grammar) return [];
  const plain = value.replaceAll(grammar.idioms, ' ');
  const join = grammar.joins.exec(plain)?.[0];
  const negation = grammar.negates.exec(plain)?.[0];
  const where = {document: item._id, path: ['wording', {_key: language}]};
  const said = quoted(shortened(value));
  const grade = language.startsWith('en') ? readingGrade(value) : 0;
  return [
    ...(join === undefined
      ? []
      : [
          warning({
            ...where,
            rule: 'double-barrelled',
            message: wording.doubleBarrelled(said, join),
          }),
        ]),
    ...(negation === undefined
      ? []
      : [
          warning({
            ...where,
            rule: 'negated',
            message: wording.negated(said, negation),
          }),
        ]),
    ...(grade <= EASY_GRADE
      ? []
      : [
          warning({
            ...where,
            rule: 'hard-to-read',
            message: wording.hardToRead(said, Math.round(grade)),
          }),
        ]),
  ];
}
