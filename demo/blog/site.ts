import type {Library} from './library.ts';

/** What a page needs to know about where the blog runs. */
export interface Site {
  /** The store's URL, without a slash at its end. */
  readonly lakeUrl: string;
  readonly projectId: string;
  readonly dataset: string;
  readonly library: Library;
}
