/** Whole numbers with a form of their own, in languages where all others share one (CLDR). */
const ONE: Readonly<Record<string, readonly number[]>> = {
  de: [1],
  en: [1],
  es: [1],
  fr: [0, 1],
  ja: [],
  pt: [0, 1],
  'zh-Hans': [],
};

/**
 * Chooses the form of a word that goes with a number in a language, and puts the number in. Where
 * the browser need not be asked for its knowledge of the language it is not: that takes it longer
 * than all else until the introduction is drawn.
 */
export function plural(
  language: string,
  count: number,
  forms: {readonly other: string} & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  const one = Number.isInteger(count) && count >= 0 && count < 1000 && ONE[language];
  const rule = one
    ? one.includes(count)
      ? 'one'
      : 'other'
    : new Intl.PluralRules(language).select(count);
  const number = one ? String(count) : new Intl.NumberFormat(language).format(count);
  return (forms[rule] ?? forms.other).replace('#', number);
}
