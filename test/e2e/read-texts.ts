import type {Page} from 'playwright-core';
import {textsIn} from '../studio/words/texts-in.ts';

/** What somebody can read on a page, or hear of it: words on show, labels, placeholders, tooltips. */
export async function textsOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const {currentNode: node} = walker;
      if (!(node instanceof Element) || node.matches('script, style, pre, textarea')) continue;
      if (!node.checkVisibility()) continue;
      const own = [...node.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
      found.push(own.map(({textContent}) => textContent ?? '').join(''));
      for (const name of ['aria-label', 'placeholder', 'title']) {
        found.push(node.getAttribute(name) ?? '');
      }
    }
    return found;
  });
  return [...new Set(texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()))].filter(Boolean);
}

/** The sentences of a catalogue, for texts that come from it with any values in them. */
export function recogniser(catalogue: object): (text: string) => boolean {
  const sentences = textsIn(catalogue).map(({text}) => text);
  const whole = new Set(sentences.filter((text) => !text.includes('‹')));
  const withValues = sentences
    // What is little more than its values may be anything.
    .filter((text) => text.includes('‹') && /\p{L}{3}/u.test(text.replaceAll(/‹\d›/g, '')))
    .map(
      (text) =>
        new RegExp(
          `^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/‹\d›/g, '.+')}$`,
          'u',
        ),
    );
  return (text) => whole.has(text) || withValues.some((sentence) => sentence.test(text));
}
