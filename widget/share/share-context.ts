import type {PatternTexts} from '../content/result-content.ts';
import type {Result} from '../core/result.ts';
import type {ResultContext} from '../result/result-context.ts';
import type {Parcel, Shared} from './share-out.ts';

/** What is shared, once a result is on show. */
export interface ShareContext extends ResultContext {
  readonly result: Result | null;
  readonly texts: PatternTexts | undefined;
}

/** What became of the last thing shared; `shown` has its link on the page, to be copied. */
export interface Sent {
  readonly kind: Parcel['kind'];
  readonly how: Shared;
  readonly url: string;
}
