/**
 * Longest run of equal raw answers in the order shown; a blank (`null`) breaks a run. The same
 * count as `longstring` of R's `careless`.
 */
export function longestRun(answers: readonly (number | null)[]): number {
  let longest = 0;
  let run = 0;
  let before: number | null = null;
  for (const answer of answers) {
    run = answer === null ? 0 : answer === before ? run + 1 : 1;
    before = answer;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Standard deviation (n − 1) of the answers, or `null` below two of them. */
export function answerSpread(answers: readonly (number | null)[]): number | null {
  const given = answers.filter((answer) => answer !== null);
  if (given.length < 2) return null;
  const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length;
  const squares = given.reduce((sum, answer) => sum + (answer - mean) ** 2, 0);
  return Math.sqrt(squares / (given.length - 1));
}

/** Whether all answers are alike, or one run is longer than half of the items. */
export function isStraightLining(answers: readonly (number | null)[]): boolean {
  const run = longestRun(answers);
  const given = answers.filter((answer) => answer !== null);
  return run > 1 && (new Set(given).size === 1 || run > answers.length / 2);
}
