import type {UnlockKind} from '../../widget/index.ts';

/** Widths that pages give the element, in pixels; `null` is all there is. */
export const WIDTHS = [
  {id: 'phone', title: 'Phone', pixels: 375},
  {id: 'column', title: 'Column', pixels: 640},
  {id: 'wide', title: 'Wide', pixels: null},
] as const;

/** One of {@link WIDTHS}. */
export type WidthId = (typeof WIDTHS)[number]['id'];

/** What an editor chose to look at. */
export interface PreviewSettings {
  readonly language: string;
  readonly theme: 'light' | 'dark';
  readonly width: WidthId;
  /** Id of the pattern whose result is shown; empty for the test from its beginning. */
  readonly pattern: string;
  /** Empty for what the test says. */
  readonly unlockKind: UnlockKind | '';
}

/** Ways to open the action report, in an editor's words. */
export const UNLOCK_KINDS: readonly {readonly id: UnlockKind; readonly title: string}[] = [
  {id: 'none', title: 'For everybody'},
  {id: 'email', title: 'E-mail address'},
  {id: 'share', title: 'Share'},
  {id: 'code', title: 'Code'},
  {id: 'host', title: 'Page decides'},
];
