import type {ValidationContext} from 'sanity';
import type {CheckWords} from '../../../widget/core/check/words/check-words.ts';
import {checkWords} from '../../../widget/core/check/words/words-in.ts';
import type {Verdict} from '../../../widget/core/check/rules/verdict.ts';
import {interfaceLanguageIn} from '../../languages.ts';

type Asked = Pick<ValidationContext, 'schema'>;

/** The sentences of the checks in the language of the schema's own words. */
export function wordsFor({schema}: Asked): CheckWords {
  return checkWords(interfaceLanguageIn(schema));
}

/** A rule about a value alone, as a validator that speaks the Studio's language. */
export function inWords<Value>(
  rule: (value: Value, words: CheckWords) => Verdict,
): (value: Value, context: Asked) => Verdict {
  return (value, context) => rule(value, wordsFor(context));
}
