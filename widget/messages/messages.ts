/**
 * Every word of the interface. A language is one file that gives these parts, and each part
 * loads when it is needed; what the editor writes (items, patterns, notes) is not here.
 */

/** The words until the last item. */
export interface TakingMessages {
  /** BCP 47 tag of the language. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';

  readonly loading: string;
  readonly fault: {
    readonly title: string;
    readonly text: string;
    readonly offline: string;
    readonly retry: string;
  };

  readonly intro: {
    /** How many items, such as "24 questions". */
    count(items: number): string;
    /** About how long it takes, such as "about 5 minutes". */
    duration(minutes: number): string;
    /** Shown when the editor wrote no privacy note. */
    readonly privacy: string;
    readonly start: string;
    readonly resume: string;
    /** What was answered before, such as "8 of 24 answered". */
    answered(answered: number, total: number): string;
    readonly seeResult: string;
    readonly startAgain: string;
    readonly clear: string;
    readonly cleared: string;
  };

  readonly items: {
    /** Visible progress, such as "8 of 24". */
    position(position: number, total: number): string;
    /** The same, said. */
    positionSaid(position: number, total: number): string;
    timeLeft(minutes: number): string;
    /** Name of a point: its place on the scale and, where it has one, its words. */
    point(value: number, lo: number, hi: number, label: string): string;
    readonly back: string;
    readonly next: string;
    readonly skip: string;
    readonly finish: string;
    readonly required: string;
  };
}

/** The words after the last item: what is still open, the result and the action report. */
export interface ResultMessages {
  readonly review: {
    title(open: number): string;
    readonly optional: string;
    readonly required: string;
    readonly tooFew: string;
    readonly answer: string;
    readonly seeResult: string;
  };

  readonly result: {
    readonly pattern: string;
    nearBorder(other: string): string;
    readonly nearBorderAlone: string;
    /** Another pattern is near, and no comparison group says how sure the place is. */
    nearMiddle(other: string): string;
    tied(names: string): string;
    readonly tooFewTitle: string;
    tooFew(answered: number, needed: number): string;
    readonly backToItems: string;
    readonly noPattern: string;
    readonly map: string;
    /** Where the point lies on one dimension, as a sentence. */
    place(dimension: string, score: string, lo: string, hi: string): string;
    /** The score beside its scale, such as "4.6 on 1–7". */
    onScale(score: string, lo: string, hi: string): string;
    readonly dimension: string;
    readonly position: string;
    readonly between: string;
    percentile(percentile: string, population: string): string;
    share(percent: string): string;
    readonly strengths: string;
    readonly underStress: string;
    readonly growth: string;
    readonly words: string;
    readonly wordsForMe: string;
    readonly wordsForPartner: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
    readonly articles: string;
    readonly scored: string;
    scoredHow(share: string): string;
    readonly scoredReversed: string;
    readonly noNorms: string;
    normSource(population: string, size: string, year: number, source: string): string;
    readonly dimensionality: string;
    answeredOf(answered: number, shown: number): string;
    readonly item: string;
    readonly yourAnswer: string;
    readonly counts: string;
    readonly countsReversed: string;
    readonly notAnswered: string;
    version(revision: string, scoring: number): string;
    readonly speeding: string;
    readonly straightLining: string;
    readonly attention: string;
    readonly safetySignpost: string;
    readonly safetyTitle: string;
    readonly safety: string;
    readonly elsewhere: string;
    readonly again: string;
  };

  readonly report: {
    readonly invitation: string;
    readonly open: string;
    readonly opening: string;
    readonly denied: string;
    readonly failed: string;
    readonly pursuers: string;
    readonly distancers: string;
    readonly together: string;
    readonly plan: string;
    day(day: number): string;
    readonly agreement: string;
    readonly connectionSignal: string;
    readonly spaceSignal: string;
    readonly returnTime: string;
    /** What stands where the couple writes. */
    readonly agreementKept: string;
    /** How many steps are ticked off, such as "3 of 14 done". */
    progress(done: number, total: number): string;
    /** Name of the box that ticks off a day. */
    done(day: string): string;
    readonly calendar: string;
    readonly calendarNote: string;
    readonly print: string;
  };

  /** Ways to the action report other than a button. */
  readonly unlock: {
    readonly email: string;
    /** Where the address goes; `host` is the page's own, such as `example.org`. */
    emailNote(host: string): string;
    readonly consent: string;
    readonly sendEmail: string;
    readonly code: string;
    readonly sendCode: string;
    readonly shareNote: string;
    readonly share: string;
    readonly late: string;
  };

  readonly share: {
    readonly title: string;
    /** What a link carries, and what it does not. */
    readonly note: string;
    readonly send: string;
    readonly copy: string;
    readonly copied: string;
    /** Name of the field with the link, where it could not be copied. */
    readonly link: string;
    readonly selected: string;
    readonly picture: string;
    readonly download: string;
    readonly sendPicture: string;
    /** What the picture shows, for those who do not see it. */
    pictureAlt(pattern: string, places: string): string;
    /** What goes along with a link. */
    text(test: string, pattern: string): string;
    readonly receivedTitle: string;
    readonly receivedNote: string;
    readonly takeTest: string;
    readonly toOwn: string;
    readonly otherRevision: string;
    readonly unknownPattern: string;
    readonly damagedTitle: string;
    readonly damaged: string;
    readonly newerTitle: string;
    readonly newer: string;
    readonly otherTestTitle: string;
    readonly otherTest: string;
    readonly toTest: string;
  };

  readonly compare: {
    readonly title: string;
    readonly note: string;
    readonly send: string;
    readonly sendText: string;
    readonly invitedTitle: string;
    readonly invited: string;
    readonly toTest: string;
    readonly toResult: string;
    readonly waitingTitle: string;
    readonly waiting: string;
    readonly show: string;
    readonly sendBack: string;
    readonly sendBackNote: string;
    readonly together: string;
    readonly you: string;
    readonly partner: string;
    /** The two people of a link when it is not known which of them is looking. */
    readonly sender: string;
    readonly asker: string;
    readonly pullTitle: string;
    /** A pull from one who reaches out to one who steps back, by their names above. */
    pull(reaching: string, stepping: string): string;
    readonly strengths: {
      readonly none: string;
      readonly slight: string;
      readonly clear: string;
      readonly strong: string;
    };
    readonly startTitle: string;
    startsWith(person: string): string;
    readonly startsWithYou: string;
    readonly startsEither: string;
    readonly startsNowhere: string;
    readonly design: string;
    readonly oneThing: string;
    readonly words: string;
    /** Heading of one person's column, such as "For your partner". */
    forPerson(person: string): string;
    readonly forYou: string;
  };
}

/** Words of the whole way through a test. */
export interface Messages extends TakingMessages, ResultMessages {}

/** The words around an article. */
export interface ArticleMessages {
  readonly loading: string;
  readonly fault: {readonly title: string; readonly text: string; readonly retry: string};
  readonly scenario: string;
  readonly story: string;
  readonly audience: {
    /** Name of the group of tabs. */
    readonly group: string;
    readonly pursuers: string;
    readonly distancers: string;
    readonly both: string;
  };
  readonly speaker: {readonly pursuer: string; readonly distancer: string};
  readonly copy: string;
  /** Name of a copy button; `words` are the beginning of what it copies. */
  copyWords(words: string): string;
  readonly copied: string;
  readonly selected: string;
  readonly cycle: string;
  readonly note: string;
  readonly safety: string;
  /** Heading of the footnotes. */
  readonly notes: string;
  /** Leads from a footnote, told by its number, to the place that it belongs to. */
  backToText(number: number): string;
  readonly sources: string;
  /** Name of the table of contents. */
  readonly contents: string;
  /** Leads from the result of a test back to the article that called to it. */
  readonly backToArticle: string;
  readonly startTest: string;
}

/** The words around a list of articles. */
export interface WikiMessages {
  readonly loading: string;
  readonly fault: {readonly title: string; readonly text: string; readonly retry: string};
  /** Name of the search field. */
  readonly search: string;
  /** Name of the group of buttons that choose a pattern. */
  readonly filter: string;
  /** Chooses no pattern in particular. */
  readonly all: string;
  /** How many articles there are. */
  found(count: number): string;
  /** About how long an article takes. */
  minutes(count: number): string;
  readonly takeTest: string;
  readonly more: string;
  /** No article fits what was searched for, and a way on. */
  readonly empty: string;
  readonly emptyHint: string;
  /** There is no article at all. */
  readonly none: string;
  readonly showAll: string;
  /** Leads from an article back to the list. */
  readonly back: string;
}
