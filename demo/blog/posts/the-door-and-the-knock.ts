import type {Post} from './post.ts';
import {theDoorAndTheKnockInChinese} from './the-door-and-the-knock.zh-Hans.ts';
import {theDoorAndTheKnockInEnglish} from './the-door-and-the-knock.en.ts';

/** The essay that carries the test. */
export const theDoorAndTheKnock: Post = {
  slug: 'the-door-and-the-knock',
  number: 4,
  drawing: 'door-ajar',
  texts: {en: theDoorAndTheKnockInEnglish, 'zh-Hans': theDoorAndTheKnockInChinese},
};
