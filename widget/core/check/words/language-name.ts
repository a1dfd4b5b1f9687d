/**
 * What people call the language of a tag, in another language: `Simplified Chinese` for `zh-Hans`.
 * A tag that is not well formed stays as it is.
 */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], {type: 'language'}).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
