/** Characters in a minute, where a character is about a word. */
const DENSE = 350;
/** Characters in a minute, where words are made of letters: some 220 words of six. */
const LETTERS = 1300;

/** About how long somebody reads, in whole minutes from 1. */
export function readingMinutes(characters: number, language: string): number {
  const pace = /^(?:zh|ja)\b/.test(language) ? DENSE : LETTERS;
  return Math.max(1, Math.round(characters / pace));
}
