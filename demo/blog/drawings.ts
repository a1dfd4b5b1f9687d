import {readFileSync} from 'node:fs';

import {type Html, html, raw} from './html.ts';

const folder = new URL('./drawings/', import.meta.url);
const read = new Map<string, string>();

/**
 * One of our drawings, inline, so that it takes the page's ink and lamplight. Without a `label` it
 * is decoration and assistive technology passes over it.
 */
export function drawing(name: string, label?: string): Html {
  const svg = read.get(name) ?? readFileSync(new URL(`${name}.svg`, folder), 'utf8');
  read.set(name, svg);
  return label === undefined
    ? html`<span class="drawing" aria-hidden="true">${raw(svg)}</span>`
    : html`<span class="drawing" role="img" aria-label="${label}">${raw(svg)}</span>`;
}
