import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

/** Marks with which Lit would find its places again. No text can look like them: `<` is escaped. */
const MARKS = /<!--(?:\/?lit-part|lit-node)[^>]*-->|<\?>/g;

/** A template as text, with everything in it escaped, and without marks for a script. */
export function renderToText(template: unknown): string {
  return collectResultSync(render(template))
    .replaceAll(MARKS, '')
    .replaceAll(/[ \t]*\n\s*/g, '\n');
}
