/** The content of the wiki, read and checked: what every page is made of. */
import type {Article} from '../../widget/article/article.ts';
import type {Snapshot} from '../../widget/content/snapshot.ts';
import type {Text} from '../../widget/core/model.ts';

/** An article with what only a site needs to know of it. */
export interface SiteArticle {
  readonly article: Article;
  /** ISO dates, or `null`. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** About how long it takes to read, in minutes. */
  readonly minutes: number;
  /** The same article in other languages. */
  readonly translations: readonly {readonly language: string; readonly slug: string}[];
}

/** A pattern, with its words in each language that it has. */
export interface SitePattern {
  readonly key: string;
  readonly names: readonly Text[];
  readonly summaries: readonly Text[];
}

/** A test that pages lead to. */
export interface SiteTest {
  readonly slug: string;
  readonly languages: readonly string[];
  readonly titles: readonly Text[];
  readonly intros: readonly Text[];
  readonly patterns: readonly SitePattern[];
  /** The test as one file, for the element. */
  readonly snapshot: Snapshot;
}

/** All of it. */
export interface Site {
  readonly title: string;
  readonly defaultLanguage: string;
  /** Languages that have an article, the default one first. */
  readonly languages: readonly string[];
  readonly articles: readonly SiteArticle[];
  readonly tests: readonly SiteTest[];
}
