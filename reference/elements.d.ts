// Generated from custom-elements.json by ./run reference.
import type {
  ContentClient,
  RelationshipArticleElement,
  RelationshipTestAnswerEvent,
  RelationshipTestArticleEvent,
  RelationshipTestElement,
  RelationshipTestErrorEvent,
  RelationshipTestProgressEvent,
  RelationshipTestReadyEvent,
  RelationshipTestResultEvent,
  RelationshipTestShareEvent,
  RelationshipTestStartEvent,
  RelationshipTestUnlockEvent,
  RelationshipTestUnlockRequestEvent,
  RelationshipWikiElement,
} from 'relationship-test';

/** Attributes and properties of `<relationship-test>`. */
export interface RelationshipTestElementAttributes {
  /** Id of the Sanity project. */
  'project-id'?: string | null;
  /** Name of the dataset; `production` by default. */
  dataset?: string | null;
  /** Slug of the test. */
  test?: string | null;
  /** Origin of another store than the hosted Content Lake. */
  'api-host'?: string | null;
  /** Date of the API, such as `2025-02-19`. */
  'api-version'?: string | null;
  /** `published` or, with a client that may read them, `drafts`. */
  perspective?: string | null;
  /** What the Studio puts before the names of its types, where it was given a `prefix`. */
  'type-prefix'?: string | null;
  /** Address of a snapshot, instead of a project. */
  src?: string | null;
  /** `lazy` waits until the element comes near the viewport; `eager` loads at once. */
  loading?: 'lazy' | 'eager';
  /** `auto` follows the page. */
  theme?: 'auto' | 'light' | 'dark';
  /** Items on a step: a number, or `all`; by default as the editor chose. */
  'items-per-step'?: string | null;
  /** `off` keeps a pointer's choice from going on by itself. */
  'auto-advance'?: 'on' | 'off';
  /** `off` keeps digits from choosing. */
  keys?: 'on' | 'off';
  /** Where answers are kept: `local` for another day, `session` for this tab, or `none`. */
  storage?: 'local' | 'session' | 'none';
  /** Puts raw answers into the events. */
  'include-answers'?: boolean;
  /** Address of an article, with `{slug}` and `{lang}` in it. */
  'article-url'?: string | null;
  /** `off` hides sharing; an address makes links lead there instead of to this page. `{pattern}`
in it stands for the key of the pattern, or for `none`. */
  share?: string | null;
  /** Where a request for the action report is sent as JSON when the page does not answer it. */
  'unlock-url'?: string | null;
  /** Where the visitor came from, such as the slug of an article; events tell it. */
  source?: string | null;
  /** Answers queries instead of the built-in transport; an `@sanity/client` fits. */
  client?: ContentClient | null;
}

/** Attributes and properties of `<relationship-article>`. */
export interface RelationshipArticleElementAttributes {
  /** Slug of the article. */
  slug?: string | null;
  /** Id of the Sanity project. */
  'project-id'?: string | null;
  /** Name of the dataset; `production` by default. */
  dataset?: string | null;
  /** Origin of another store than the hosted Content Lake. */
  'api-host'?: string | null;
  /** Date of the API, such as `2025-02-19`. */
  'api-version'?: string | null;
  /** `published` or, with a client that may read them, `drafts`. */
  perspective?: string | null;
  /** What the Studio puts before the names of its types, where it was given a `prefix`. */
  'type-prefix'?: string | null;
  /** `lazy` waits until the element comes near the viewport; `eager` loads at once. */
  loading?: 'lazy' | 'eager';
  /** Address of an article, with `{slug}` and `{lang}` in it; the test links to it. */
  'article-url'?: string | null;
  /** Whether there is a table of contents; one with fewer than three headings never has one. */
  contents?: 'on' | 'off';
  /** Shows how much of the article was read, in browsers that draw it without a script. */
  'reading-progress'?: boolean;
  /** Answers queries instead of the built-in transport; an `@sanity/client` fits. */
  client?: ContentClient | null;
}

/** Attributes and properties of `<relationship-wiki>`. */
export interface RelationshipWikiElementAttributes {
  /** Id of the Sanity project. */
  'project-id'?: string | null;
  /** Name of the dataset; `production` by default. */
  dataset?: string | null;
  /** Origin of another store than the hosted Content Lake. */
  'api-host'?: string | null;
  /** Date of the API, such as `2025-02-19`. */
  'api-version'?: string | null;
  /** `published` or, with a client that may read them, `drafts`. */
  perspective?: string | null;
  /** What the Studio puts before the names of its types, where it was given a `prefix`. */
  'type-prefix'?: string | null;
  /** `lazy` waits until the element comes near the viewport; `eager` loads at once. */
  loading?: 'lazy' | 'eager';
  /** Path below which every article has an address of its own, such as `/wiki/`. */
  base?: string | null;
  /** With a `base`, `links` leaves the links of the list to the browser, where the page has a real
page at each address. Without: `hash` keeps what is shown in the fragment, behind the element's
id or `wiki`; `entries` leaves the address as it is, for pages whose own router reads the
fragment. */
  routing?: 'hash' | 'entries' | 'links';
  /** Answers queries instead of the built-in transport; an `@sanity/client` fits. */
  client?: ContentClient | null;
}

/** Events of `<relationship-test>`. */
export interface RelationshipTestElementEvents {
  /** The introduction is on show. */
  'relationship-test-ready': RelationshipTestReadyEvent;
  /** The visitor started or went on. */
  'relationship-test-start': RelationshipTestStartEvent;
  /** An item was answered. */
  'relationship-test-answer': RelationshipTestAnswerEvent;
  /** More or fewer are answered. */
  'relationship-test-progress': RelationshipTestProgressEvent;
  /** The result is on show. */
  'relationship-test-result': RelationshipTestResultEvent;
  /** The visitor asks for the action report; answer with `respondWith`. */
  'relationship-test-unlock-request': RelationshipTestUnlockRequestEvent;
  /** The action report is open. */
  'relationship-test-unlock': RelationshipTestUnlockEvent;
  /** The visitor shares a result; `preventDefault()` leaves it to the page. */
  'relationship-test-share': RelationshipTestShareEvent;
  /** An article was chosen; `preventDefault()` keeps the browser from following the link. */
  'relationship-test-article': RelationshipTestArticleEvent;
  /** Something could not be loaded. */
  'relationship-test-error': RelationshipTestErrorEvent;
}

/** Events of `<relationship-article>`. */
export interface RelationshipArticleElementEvents {
  /** The article could not be loaded. */
  'relationship-test-error': RelationshipTestErrorEvent;
  /** The result recommends an article, and the visitor chose it; `preventDefault()` keeps the browser from following it. */
  'relationship-test-article': RelationshipTestArticleEvent;
}

/** Events of `<relationship-wiki>`. */
export interface RelationshipWikiElementEvents {
  /** An article was chosen; `preventDefault()` keeps the wiki from showing it. */
  'relationship-test-article': RelationshipTestArticleEvent;
  /** Something could not be loaded. */
  'relationship-test-error': RelationshipTestErrorEvent;
}

/** Attributes and properties by tag. */
export interface ElementAttributes {
  'relationship-test': RelationshipTestElementAttributes;
  'relationship-article': RelationshipArticleElementAttributes;
  'relationship-wiki': RelationshipWikiElementAttributes;
}

/** Events by tag. */
export interface ElementEvents {
  'relationship-test': RelationshipTestElementEvents;
  'relationship-article': RelationshipArticleElementEvents;
  'relationship-wiki': RelationshipWikiElementEvents;
}

/** Classes by tag. */
export interface ElementClasses {
  'relationship-test': RelationshipTestElement;
  'relationship-article': RelationshipArticleElement;
  'relationship-wiki': RelationshipWikiElement;
}

/** Listeners as JSX and Svelte write them: `onrelationship-test-result`. */
export type Listeners<Events> = {
  [Type in keyof Events as Type extends string ? `on${Type}` : never]?: (
    event: Events[Type],
  ) => void;
};
