import type {ArticleMessages} from './messages.ts';

export const messages: ArticleMessages = {
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
