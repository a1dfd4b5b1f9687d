import type {ArticlePart} from './article.ts';
import type {TextBlock} from './rich-text.ts';
import {plainText} from './rich-text.ts';

/** A heading of an article, which can be linked to. */
export interface Heading {
  /** Unique in the article, and made of its words, so that links stay readable. */
  readonly id: string;
  readonly text: string;
  /** The block or the part that it stands in. */
  readonly of: ArticlePart | TextBlock;
}

/** An article with fewer headings needs no table of contents. */
export const FEWEST_HEADINGS = 3;

/** The headings of an article in their order; a call to the test is no part of its contents. */
export function headingsOf(parts: readonly ArticlePart[]): readonly Heading[] {
  const taken = new Set<string>();
  const heading = (of: Heading['of'], text: string): Heading[] =>
    text.trim() ? [{id: unique(text, taken), text, of}] : [];
  return parts.flatMap((part) => {
    if (part.kind === 'text') {
      return part.blocks.flatMap((block) =>
        block.kind === 'h2' ? heading(block, plainText([block])) : [],
      );
    }
    return 'heading' in part && part.kind !== 'testCall' ? heading(part, part.heading) : [];
  });
}

function unique(text: string, taken: Set<string>): string {
  const words = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  const base = words.slice(0, 60) || 'part';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
