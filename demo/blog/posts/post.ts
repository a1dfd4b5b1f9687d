import type {Html} from '../html.ts';
import type {Language} from '../editions.ts';

/** One piece of a post: a string is a paragraph. */
export type Block =
  | string
  | Html
  | {readonly heading: string}
  /** A short line set apart, as somebody would say it. */
  | {readonly saying: string}
  /** A paragraph that begins with a few words in bold. */
  | {readonly lead: string; readonly text: string}
  /** The place of the test. */
  | {readonly test: true}
  /** Where what was said can be checked. */
  | {readonly sources: readonly Source[]};

/** A work that a post rests on. */
export interface Source {
  readonly text: string;
  readonly url: string;
}

/** A post in one language. */
export interface PostText {
  readonly title: string;
  /** The sentence under the title, and on cards. */
  readonly dek: string;
  readonly body: readonly Block[];
}

/** A post of the blog. */
export interface Post {
  readonly slug: string;
  /** Its place in the series; the newest is the highest. */
  readonly number: number;
  /** File in `drawings`, without its ending. */
  readonly drawing: string;
  readonly texts: Readonly<Record<Language, PostText>>;
}
