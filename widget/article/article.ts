/** An article as the reading view sees it: checked, in one language, safe to show. */
import type {RichText} from './rich-text.ts';

/** Whom a step or a phrase is for. */
export type Audience = 'pursuers' | 'distancers' | 'both';

/** A step that a reader can take. */
export interface Step {
  readonly title: string;
  readonly text: string;
}

/** A picture from the asset store. */
export interface Picture {
  /** Checked address of the full picture. */
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
  /** Pixels, where the store knows them. */
  readonly width: number | null;
  readonly height: number | null;
  /** What the editor cut away, or `null`. */
  readonly crop: Crop | null;
  /** A few pixels as a data URL, to be seen while the picture loads; or `null`. */
  readonly preview: string | null;
}

/** Shares of a picture, from 0 to 1, that are cut away at each side. */
export interface Crop {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Words a reader may copy. */
export interface Phrase {
  readonly key: string;
  readonly text: string;
  readonly speaker: 'pursuer' | 'distancer' | 'either';
  readonly note: string;
}

/** Every kind of part that the body of an article is made of. */
export type PartContent =
  | {readonly kind: 'text'; readonly blocks: RichText}
  | {readonly kind: 'image'; readonly picture: Picture}
  | {readonly kind: 'scenario'; readonly heading: string; readonly body: RichText}
  | {
      readonly kind: 'keyConcepts';
      readonly heading: string;
      readonly drawAsCycle: boolean;
      readonly concepts: readonly {readonly term: string; readonly explanation: string}[];
    }
  | {
      readonly kind: 'practicalSteps';
      readonly heading: string;
      readonly groups: readonly {readonly audience: Audience; readonly steps: readonly Step[]}[];
    }
  | {readonly kind: 'story'; readonly heading: string; readonly body: RichText}
  | {readonly kind: 'lessons'; readonly heading: string; readonly points: readonly string[]}
  | {readonly kind: 'wordsToCopy'; readonly heading: string; readonly phrases: readonly Phrase[]}
  | {
      readonly kind: 'questions';
      readonly heading: string;
      readonly entries: readonly {readonly question: string; readonly answer: RichText}[];
    }
  | {readonly kind: 'callout'; readonly tone: 'note' | 'safety'; readonly body: RichText}
  | {
      readonly kind: 'testCall';
      readonly heading: string;
      readonly text: string;
      readonly buttonLabel: string;
      /** Slug of the test, or `null` when the reference leads nowhere. */
      readonly test: string | null;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly hasHeader: boolean;
      readonly rows: readonly (readonly string[])[];
    };

/** A part in its place; the key is unique in its article. */
export type ArticlePart = PartContent & {readonly key: string};

/** Something a factual claim rests on. */
export interface Source {
  readonly title: string;
  readonly authors: string;
  readonly year: number | null;
  /** Checked address, or `null`. */
  readonly url: string | null;
}

/** An article, ready to be read. */
export interface Article {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** BCP 47 tag of the language the article is written in. */
  readonly language: string;
  readonly excerpt: string;
  readonly cover: Picture | null;
  readonly parts: readonly ArticlePart[];
  readonly sources: readonly Source[];
  /** Slug of the test that the article invites to, or `null`. */
  readonly test: string | null;
}
