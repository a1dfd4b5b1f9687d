import {count} from './plural.ts';

/** The scoring bench: what the scoring makes of people. */
export const bench = {
  noItems: 'Give the test items to try its scoring.',

  sections: {
    manners: 'What it makes of typical people',
    simulation: 'How often each pattern comes out',
    footing: 'What each dimension rests on',
    steps: 'How this result came about, item by item',
  },
  checks: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'Checks: nothing wrong'
      : `Checks: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,

  respondent: {
    random: 'Random answers',
    none: 'No answers',
    noScore: 'no score',
    answered: (answered: number, shown: number) => `${answered} of ${shown} items answered`,
    tie: (patterns: string) => `tie of ${patterns}`,
    near: (patterns: string) => `near ${patterns}`,
    /** Between names in a row. */
    comma: ', ',
    straightLining: 'the same answer again and again',
    speeding: 'answered in a hurry',
    missedAttention: 'missed an attention check',
    noPatterns: 'The test has no patterns',
    tooFew: 'Too few answers for a pattern',
    noOwner: 'No pattern owns this place',
  },

  map: {
    none: 'A map is drawn where patterns own regions of two dimensions.',
    of: (across: string, upwards: string) => `Map of ${across} and ${upwards}`,
    /** @param owner the pattern that the respondent's place belongs to */
    at: (across: string, upwards: string, owner: string) =>
      `Map of ${across} and ${upwards}: ${owner}`,
    overlap: (patterns: number) => `${patterns} patterns`,
    gap: 'nobody’s',
  },

  paste: {
    label: 'Somebody’s result',
    placeholder: 'Paste a link to a result, or one respondent’s answers as JSON.',
    says: (pattern: string) => `The link says: ${pattern}`,
    noPattern: 'no pattern',
    score: (dimension: string, score: string) => `${dimension}: ${score}`,
    sameRevision: 'It was made with the test as it stands here.',
    otherRevision: 'It was made with another revision of the test: it stays as it was.',
    noAnswers: 'A link has no answers in it; for the way item by item, paste answers as JSON.',
  },

  manners: {
    who: 'Somebody who…',
    pattern: 'Pattern',
    none: 'none',
    tie: (pattern: string) => `${pattern} (tie)`,
    look: 'Look',
    lookAt: (who: string) => `Look at: ${who}`,
    kinds: {
      lowest: 'Lowest score on everything',
      middle: 'Middle of everything',
      highest: 'Highest score on everything',
      agreeing: 'Agrees with everything',
      disagreeing: 'Disagrees with everything',
      random: 'Answers at random',
    },
  },

  simulation: {
    noPattern: 'No pattern',
    respondents: (number: string, seed: number) => `${number} simulated respondents, seed ${seed}`,
    /** The same, with the share of those who end in a tie. */
    withTies: (number: string, seed: number, share: string) =>
      `${number} simulated respondents, seed ${seed}, ${share} with a tie`,
    meaning: (respondents: string) =>
      `${respondents}. Every place on a dimension is as likely as any other: this shows what the scoring can tell apart, not how often you will meet a pattern.`,
    another: 'Another ten thousand',
  },

  footing: {
    dimension: 'Dimension',
    items: 'Items',
    plus: 'Raise the score (+)',
    minus: 'Lower it (−)',
    scores: 'Scores',
    keying: 'Keying',
    range: (lo: string, hi: string) => `${lo} to ${hi}`,
    oneSided: 'one-sided',
    fewItems: 'few items',
    balanced: 'balanced',
  },

  steps: {
    item: 'Item',
    answer: 'Answer',
    keying: 'Keying',
    counts: 'Counts as',
    target: 'For',
    answerTo: (wording: string) => `Answer to: ${wording}`,
    skipped: 'skipped',
  },
};
