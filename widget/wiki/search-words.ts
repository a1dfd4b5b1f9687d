/** More words than this narrow a search no further. */
const MOST_WORDS = 8;
/** Longer words are cut: a beginning finds as much. */
const LONGEST_WORD = 40;

/** Scripts that are written without spaces: a word may stand anywhere in a run of letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What a reader typed as patterns for GROQ's `match`: every word has to be found, as a beginning. */
export function searchWords(typed: string): readonly string[] {
  const words = typed.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD))
    .map((word) => (UNSPACED.test(word) ? `*${word}*` : `${word}*`));
}
