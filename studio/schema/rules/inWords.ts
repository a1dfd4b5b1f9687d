import type {ValidationContext} from 'sanity';
import type {CheckWords} from '../../../widget/core/check/words/check-words.ts';
import {checkWords} from '../../../widget/core/check/words/words-in.ts';
import type {Verdict} from '../../../widget/core/check/rules/verdict.ts';
import {interfaceLanguageOf} from '../../words/interfaceLanguage.ts';

type Asked = Pick<ValidationContext, 'i18n'>;

/** The sentences of the checks in the language that the Studio is shown in. */
export function wordsFor({i18n}: Asked): CheckWords {
  return checkWords(interfaceLanguageOf(i18n.currentLocale.id));
}

/** A rule about a value alone, as a validator that speaks the Studio's language. */
export function inWords<Value>(
  rule: (value: Value, words: CheckWords) => Verdict,
): (value: Value, context: Asked) => Verdict {
  return (value, context) => rule(value, wordsFor(context));
}
