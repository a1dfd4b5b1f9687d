import {backByNine} from './back-by-nine.ts';
import type {Post} from './post.ts';
import {theDoorAndTheKnock} from './the-door-and-the-knock.ts';
import {twoKindsOfQuiet} from './two-kinds-of-quiet.ts';
import {whatTheDishwasherWasAbout} from './what-the-dishwasher-was-about.ts';

/** Every post, the newest first. */
export const posts: readonly Post[] = [
  theDoorAndTheKnock,
  backByNine,
  whatTheDishwasherWasAbout,
  twoKindsOfQuiet,
];

/** The post that carries the test. */
export const testPost = theDoorAndTheKnock;
