import type {ArticlePart} from './article.ts';
import type {Footnote, Inline, RichText, TextList} from './rich-text.ts';

/** The footnotes of an article in the order in which they are met; the first has the number 1. */
export function footnotesOf(parts: readonly ArticlePart[]): readonly Footnote[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'text':
        return notesIn(part.blocks);
      case 'scenario':
      case 'story':
      case 'callout':
        return notesIn(part.body);
      case 'questions':
        return part.entries.flatMap(({answer}) => notesIn(answer));
      default:
        return [];
    }
  });
}

function notesIn(blocks: RichText): Footnote[] {
  return blocks.flatMap((block) =>
    block.kind === 'list' ? inList(block) : inLine(block.children),
  );
}

function inList({items}: TextList): Footnote[] {
  return items.flatMap(({children, lists}) => [...inLine(children), ...lists.flatMap(inList)]);
}

function inLine(inlines: readonly Inline[]): Footnote[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'footnote') return [inline];
    return inline.kind === 'text' ? [] : inLine(inline.children);
  });
}
