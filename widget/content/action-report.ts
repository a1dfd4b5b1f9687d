import type {Text} from '../core/model.ts';

/** Whom a section of a report speaks to. */
export type Audience = 'pursuers' | 'distancers' | 'together';

/** The deeper report that belongs to a pattern. */
export interface ActionReport {
  readonly id: string;
  readonly title: Text;
  readonly introduction: Text | null;
  readonly sections: readonly {
    readonly audience: Audience;
    readonly heading: Text;
    readonly body: Text;
  }[];
  /** Small steps, one a day, in order. */
  readonly plan: readonly {readonly title: Text; readonly text: Text}[];
  /** What the couple agrees on: each is a prompt with examples. */
  readonly agreement: {
    readonly introduction: Text | null;
    readonly connectionSignal: Text;
    readonly spaceSignal: Text;
    readonly returnTime: Text;
  } | null;
}
