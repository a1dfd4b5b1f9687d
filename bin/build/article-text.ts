import type {Article, ArticlePart} from '../../widget/article/article.ts';
import {plainText} from '../../widget/article/rich-text.ts';

/** All words of an article, one part after another. */
export function articleText({title, excerpt, parts}: Article): string {
  return [title, excerpt, ...parts.flatMap(partTexts)].filter(Boolean).join('\n');
}

function partTexts(part: ArticlePart): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [plainText(part.blocks)];
    case 'image':
      return [part.picture.caption];
    case 'scenario':
    case 'story':
      return [part.heading, plainText(part.body)];
    case 'callout':
      return [plainText(part.body)];
    case 'keyConcepts':
      return [part.heading, ...part.concepts.flatMap(({term, explanation}) => [term, explanation])];
    case 'practicalSteps':
      return [
        part.heading,
        ...part.groups.flatMap(({steps}) => steps.flatMap(({title, text}) => [title, text])),
      ];
    case 'lessons':
      return [part.heading, ...part.points];
    case 'wordsToCopy':
      return [part.heading, ...part.phrases.flatMap(({text, note}) => [text, note])];
    case 'questions':
      return [
        part.heading,
        ...part.entries.flatMap(({question, answer}) => [question, plainText(answer)]),
      ];
    case 'table':
      return [part.caption, ...part.rows.flat()];
    case 'testCall':
      return [part.heading, part.text];
  }
}
