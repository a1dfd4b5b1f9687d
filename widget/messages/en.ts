import type {ArticleMessages, ResultMessages, TakingMessages, WikiMessages} from './messages.ts';
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
    nearMiddle: (other) =>
      `You are close to the middle, where patterns meet: “${other}” may fit as well.`,
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
    agreementKept: 'What you write stays on this device, and is printed with the report.',
    progress: (done, total) => `${done} of ${total} done`,
    done: (day) => `${day}: done`,
    calendar: 'Take the plan along in your calendar',
    calendarNote: 'A file with one entry a day, from tomorrow on.',
    print: 'Print or save as PDF',
  },

  unlock: {
    email: 'Your e-mail address',
    emailNote: (host) =>
      `Your address and the name of your pattern go to ${host}, and nowhere else. Your answers stay on this device.`,
    consent: 'This site may also write to me about other things.',
    sendEmail: 'Send, and open the report',
    code: 'Your code',
    sendCode: 'Open with this code',
    shareNote: 'Share your result with somebody, and the report opens.',
    share: 'Share, and open the report',
    late: 'There was no answer. Please try again in a moment.',
  },

  share: {
    title: 'Take it along',
    note: 'A link carries your pattern and your place on the map. It carries no answers and no name, and no server sees them.',
    send: 'Share a link',
    copy: 'Copy the link',
    copied: 'Link copied',
    link: 'Link to your result',
    selected: 'The link is selected. You can copy it now.',
    picture: 'Make a picture',
    download: 'Save the picture',
    sendPicture: 'Share the picture',
    pictureAlt: (pattern, places) => `A card that says “${pattern}”, with a small map. ${places}`,
    text: (test, pattern) => (pattern ? `${test} My pattern: ${pattern}` : test),
    receivedTitle: 'A result someone shared with you',
    receivedNote: 'It is theirs, and says nothing about you. Yours may lie elsewhere on this map.',
    takeTest: 'Take the test yourself',
    toOwn: 'See my own result',
    otherRevision:
      'The test has been edited since this result was made. The result is shown as it was.',
    unknownPattern: 'The pattern of that time is no longer part of this test.',
    damagedTitle: 'This link is not complete.',
    damaged: 'A part of it was lost on the way. Ask for the link once more.',
    newerTitle: 'This link is newer than this page.',
    newer: 'Reload the page. If that does not help, this site has still to be updated.',
    otherTestTitle: 'This link belongs to another test.',
    otherTest: 'Its result cannot be shown here.',
    toTest: 'Go to the test',
  },

  compare: {
    title: 'Compare with your partner',
    note: 'Your partner takes the test alone, sees their own result first, and then decides whether to compare. Nothing is stored on a server.',
    send: 'Send to your partner',
    sendText: 'Shall we look at this together? Take the test first, then compare if you like.',
    invitedTitle: 'Somebody would like to look at this together with you.',
    invited:
      'Take the test for yourself first. You see your own result alone, and then you decide whether to compare. Until then nobody learns anything.',
    toTest: 'To the test',
    toResult: 'See my own result',
    waitingTitle: 'Your partner sent you their result',
    waiting:
      'If you like, see both on one map. Your partner sees yours only when you send it back.',
    show: 'Show both results',
    sendBack: 'Send both results back',
    sendBackNote: 'This is the step that shows your partner your place on the map.',
    together: 'The two of you on one map',
    you: 'You',
    partner: 'Your partner',
    sender: 'Who sent this link',
    asker: 'Who asked first',
    pullTitle: 'The pull between you',
    pull: (reaching, stepping) => `Reaching out: ${reaching}. Stepping back: ${stepping}.`,
    strengths: {
      none: 'no pull to speak of',
      slight: 'a slight pull',
      clear: 'a clear pull',
      strong: 'a strong pull',
    },
    startTitle: 'Where your cycle probably starts',
    startsWith: (person) =>
      `Often with a moment of distance. Then it is this person who reaches out first: ${person}. The reaching feels like pressure, the other steps back, and the distance grows.`,
    startsWithYou:
      'Often with a moment of distance that you notice first. You reach out, your partner feels pressed and steps back, and the distance grows.',
    startsEither:
      'It can start with either of you. Sometimes one reaches out and the other steps back, and another day it is the other way round.',
    startsNowhere:
      'Your places pull little at each other. When you get stuck, look at the topic rather than at a cycle.',
    design:
      'The pull is a drawing that we designed for this test: one person’s reaching out against the other’s stepping back. It is no validated measure, and it blames nobody.',
    oneThing: 'One thing for each',
    words: 'Words for both',
    forPerson: (person) => person,
    forYou: 'For you',
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
  notes: 'Notes',
  backToText: (number) => `Back to the text, note ${number}`,
  sources: 'Sources',
  contents: 'In this article',
  backToArticle: 'Back to the article',
  startTest: 'Start the test',
};

/** The words around a list of articles. */
export const wiki: WikiMessages = {
  loading: 'Loading the articles',
  fault: {
    title: 'The articles can’t be opened right now.',
    text: 'It isn’t you. Please try again in a moment.',
    retry: 'Try again',
  },
  search: 'Search the articles',
  filter: 'Show articles about',
  all: 'Everything',
  found: (count) => plural('en', count, {one: '# article', other: '# articles'}),
  minutes: (count) => plural('en', count, {one: '# minute to read', other: '# minutes to read'}),
  takeTest: 'Take the test',
  more: 'Show more',
  empty: 'Nothing here speaks of that yet.',
  emptyHint: 'Try a single word, or look through everything.',
  none: 'There are no articles here yet.',
  showAll: 'Show everything',
  back: 'All articles',
};
