import type {UnlockKind} from '../../widget/index.ts';

/** Widths that pages give the element, in pixels; `null` is all there is. */
export const WIDTHS = [
  {id: 'phone', pixels: 375},
  {id: 'column', pixels: 640},
  {id: 'wide', pixels: null},
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

/** Ways to open the action report. */
export const UNLOCK_KINDS: readonly UnlockKind[] = ['none', 'email', 'share', 'code', 'host'];
