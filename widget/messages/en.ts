import type {ArticleMessages, ResultMessages, TakingMessages} from './messages.ts';
import {plural} from './plural.ts';

const language = 'en';

/** Until the last item. */
export const taking: TakingMessages = {
  language,
  direction: 'ltr',

  loading: 'Loading the test',
  fault: {
    title: 'This test can’t be opened right now.',
    text: 'It isn’t you. Please try again in a moment.',
    offline: 'You seem to be offline. Try again once you are connected.',
    retry: 'Try again',
  },

  intro: {
    count: (items) => plural(language, items, {one: '# question', other: '# questions'}),
    duration: (minutes) =>
      plural(language, minutes, {one: 'about # minute', other: 'about # minutes'}),
    privacy: 'Your answers stay on this device. Nothing is sent.',
    start: 'Start the test',
    resume: 'Continue where you left off',
    answered: (answered, total) => `${answered} of ${total} answered`,
    seeResult: 'See your result',
    startAgain: 'Start again',
    clear: 'Clear my answers',
    cleared: 'Your answers are cleared.',
  },

  items: {
    position: (position, total) => `${position} of ${total}`,
    positionSaid: (position, total) => `Question ${position} of ${total}`,
    timeLeft: (minutes) =>
      minutes < 1
        ? 'less than a minute left'
        : plural(language, minutes, {one: 'about # minute left', other: 'about # minutes left'}),
    point: (value, lo, hi, label) =>
      (lo === 1 ? `${value} of ${hi}` : `${value}, from ${lo} to ${hi}`) +
      (label && `, ${label.toLocaleLowerCase(language)}`),
    back: 'Back',
    next: 'Next',
    skip: 'Skip',
    finish: 'See my result',
    required: 'Please choose an answer to go on.',
  },
};

/** What comes after the items. */
export const result: ResultMessages = {
  review: {
    title: (open) =>
      plural(language, open, {
        one: '# question is still open',
        other: '# questions are still open',
      }),
    optional: 'You can answer now, or see your result without.',
    required: 'They are needed for your result.',
    tooFew: 'There is not enough for a result yet. A few of these will do.',
    answer: 'Answer',
    seeResult: 'See my result',
  },

  result: {
    pattern: 'Your pattern',
    nearBorder: (other) => `Near the border: “${other}” fits almost as well.`,
    nearBorderAlone: 'Near the border: a neighbouring pattern fits almost as well.',
    tied: (names) => `These share the first place: ${names}.`,
    tooFewTitle: 'Almost there',
    tooFew: (answered, needed) =>
      `You answered ${answered}. With ${needed} there is enough to say something true.`,
    backToItems: 'Answer the open questions',
    noPattern: 'Your answers fit no single pattern. Here is where you stand.',
    map: 'Your place on the map',
    place: (dimension, score, lo, hi) => `${dimension}: ${score} on a scale from ${lo} to ${hi}.`,
    onScale: (score, lo, hi) => `${score} on a scale from ${lo} to ${hi}`,
    dimension: 'Tendency',
    position: 'Your place',
    between: 'Scale',
    percentile: (percentile, population) =>
      `Higher than about ${percentile} in 100 of the comparison group (${population}).`,
    share: (percent) => `${percent} of your points`,
    strengths: 'What you bring',
    underStress: 'When it gets hard',
    growth: 'Small next steps',
    words: 'Words to borrow',
    wordsForMe: 'For you to say',
    wordsForPartner: 'For your partner to say',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected',
    articles: 'Read on',
    scored: 'How this was scored',
    scoredHow: (share) =>
      `Each tendency is the mean of your answers to its questions. It is given when at least ${share} of them are answered.`,
    scoredReversed:
      'Some questions ask for the opposite. Their answers are turned around before they count.',
    noNorms:
      'There is no comparison group for this test yet. The numbers say where your answers lie on the scale, not how you compare with other people, and nothing about what is normal.',
    normSource: (population, size, year, source) =>
      `Comparison group: ${population}, ${size} people, ${year}. ${source}`,
    dimensionality:
      'Tendencies are a matter of more or less. A pattern is a name for a place on the map. It is no diagnosis, and it can change with the partner, the topic and the years.',
    answeredOf: (answered, shown) => `${answered} of ${shown} answered`,
    item: 'Question',
    yourAnswer: 'Your answer',
    counts: 'Counts as',
    countsReversed: 'turned around',
    notAnswered: 'not answered',
    version: (revision, scoring) => `Content ${revision}, scoring ${scoring}`,
    speeding: 'You answered very fast. If you hurried, take it again with a little more time.',
    straightLining:
      'Many of your answers in a row are the same. If that was only for speed, a second try will tell you more.',
    attention:
      'One question asked for a certain answer and got another. A second try may tell you more.',
    safetySignpost: 'Do you feel afraid of your partner, or controlled? Please read this first.',
    safetyTitle: 'When it is not a communication pattern',
    safety:
      'Control, fear and violence are not communication patterns, and exercises for couples are then the wrong tool. You deserve support of your own.',
    elsewhere: 'In other countries',
    print: 'Print',
    again: 'Take it again',
  },

  report: {
    invitation: 'There is an action report for this pattern: what each of you can do, day by day.',
    open: 'Open the action report',
    opening: 'One moment',
    denied: 'The report is not open yet.',
    failed: 'That did not work. Please try again.',
    pursuers: 'For the one who reaches out',
    distancers: 'For the one who steps back',
    together: 'Together',
    plan: 'Day by day',
    day: (day) => `Day ${day}`,
    agreement: 'An agreement for the two of you',
    connectionSignal: 'Our signal for “I need you close”',
    spaceSignal: 'Our signal for “I need a break”',
    returnTime: 'When we come back to it',
  },
};

/** The words around an article. */
export const article: ArticleMessages = {
  loading: 'Loading the article',
  fault: {
    title: 'This article can’t be opened right now.',
    text: 'It isn’t you. Please try again in a moment.',
    retry: 'Try again',
  },
  scenario: 'A scene',
  story: 'A story',
  audience: {
    group: 'Whom the steps are for',
    pursuers: 'If you reach out',
    distancers: 'If you step back',
    both: 'For both of you',
  },
  speaker: {pursuer: 'When you reach out', distancer: 'When you step back'},
  copy: 'Copy',
  copyWords: (words) => `Copy: ${words}`,
  copied: 'Copied',
  selected: 'Selected',
  cycle: 'A loop of steps. The last leads back to the first.',
  note: 'Note',
  safety: 'For your safety',
  sources: 'Sources',
  startTest: 'Start the test',
};
