import type {Site, SiteArticle} from '../site.ts';
import type {PageTemplate} from '../template.ts';
import type {Words} from '../words.ts';

/** What every page of a site in one language stands in. */
export interface Edition {
  readonly site: Site;
  readonly language: string;
  /** Name of the site in the language. */
  readonly title: string;
  readonly words: Words;
  /** The articles in the language, from the newest on. */
  readonly articles: readonly SiteArticle[];
  /** How dates are written. */
  readonly dates: Intl.DateTimeFormat;
  /** Where the site is on the web, with a slash at the end. */
  readonly url: string;
  /** Addresses of style sheets and of the script: places in the folder, or on the web. */
  readonly styleSheets: readonly string[];
  readonly script: string;
  /** The page of the owner that stands around the content; `null` for the pages' own frame. */
  readonly template: PageTemplate | null;
  /** Where the list of articles can be searched, for readers with scripts; or `null`. */
  readonly search: SearchPlace | null;
}

/** A dataset that browsers may ask. */
export interface SearchPlace {
  readonly projectId: string;
  readonly dataset: string;
  readonly apiHost: string | null;
  readonly apiVersion: string;
  /** What the Studio puts before the names of its types. */
  readonly typePrefix?: string | null;
}

/** A picture that is shown where somebody links to a page. */
export interface LinkPicture {
  /** Place in the folder. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A page with all that its head says. */
export interface Page {
  readonly edition: Edition;
  readonly place: string;
  /** What the page shows. */
  readonly shows: 'index' | 'article' | 'test' | 'pattern' | 'missing';
  /** Where search engines should find it; its own place unless told. */
  readonly canonical?: string;
  readonly title: string;
  readonly description: string;
  /** The same page in other languages, by their tags; without this one. */
  readonly alternates: readonly {readonly language: string; readonly place: string}[];
  readonly picture: LinkPicture | null;
  /** Things of schema.org that the page is about. */
  readonly things: readonly object[];
  /** ISO dates of an article. */
  readonly publishedAt?: string | null;
  readonly updatedAt?: string | null;
  /** Whether the page may be sent at any address, so that it can say no way from its own. */
  readonly anywhere?: boolean;
  /** Whether search engines are asked to leave the page out. */
  readonly hidden?: boolean;
  /** The element is on the page. */
  readonly scripted: boolean;
  /** What stands between the masthead and the foot; a template. */
  readonly body: unknown;
}
