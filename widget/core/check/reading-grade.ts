/**
 * School grade (United States) whose pupils read an English text with ease, by the index of
 * Coleman & Liau (1975), which counts letters and sentences instead of guessing at syllables:
 * 0.0588·L − 0.296·S − 15.8, with L letters and S sentences in a hundred words. One sentence
 * alone gives a rough number, so it is a hint, not a measurement. 0 for a text without words.
 */
export function readingGrade(text: string): number {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length === 0) return 0;
  const letters = words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const sentences = Math.max(1, text.match(/[.!?…]+(?=\s|$)/g)?.length ?? 0);
  const inHundred = 100 / words.length;
  return Math.max(0, 0.0588 * letters * inHundred - 0.296 * sentences * inHundred - 15.8);
}
