/** Chooses the form of a word that goes with a number in a language. */
export function plural(
  language: string,
  count: number,
  forms: {readonly other: string} & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(language).format(count));
}
