import {scriptIntegrity} from './scriptIntegrity.ts';
import type {EmbedOptions} from './snippet.ts';

/** What the form chooses of the options. */
export type Chosen = Omit<EmbedOptions, 'content' | 'test'>;

/** Everything as the page and the test have it. */
export const AS_THE_PAGE: Chosen = {
  script: 'https://YOUR-SITE/relationship-test/relationship-test.js',
  integrity: scriptIntegrity,
  theme: 'auto',
  language: '',
  itemsPerStep: '',
  share: true,
  storage: 'local',
  accent: '',
};
