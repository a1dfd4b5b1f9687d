import {InputError} from '../score/input-error.ts';

/** What a page puts into the template of its owner. All of it is markup, and nothing is escaped again. */
export interface TemplateParts {
  /** Title, description, addresses, previews, style sheets and script. */
  readonly head: string;
  readonly content: string;
  /** Links to the page in other languages. */
  readonly languages: string;
  /** Tag of the language, and the direction that it is written in. */
  readonly lang: string;
  readonly dir: string;
  /** `index`, `article`, `test`, `pattern` or `missing`. */
  readonly page: string;
}

/** A page of the owner with places such as `{{content}}` for what a site puts there. */
export interface PageTemplate {
  fill(parts: TemplateParts): string;
}

const NAMES: readonly (keyof TemplateParts)[] = [
  'head',
  'content',
  'languages',
  'lang',
  'dir',
  'page',
];
const PLACE = /\{\{\s*(\w+)\s*\}\}/g;

/**
 * Reads a template; `where` names it in errors.
 * @throws InputError when a place is unknown, or one that no page can do without is missing
 */
export function readTemplate(text: string, where: string): PageTemplate {
  const found = [...text.matchAll(PLACE)].map(([, name = '']) => name);
  const unknown = found.find((name) => !isName(name));
  if (unknown !== undefined) {
    throw new InputError(
      `${where} has a place {{${unknown}}}, which is none of ${NAMES.map((name) => `{{${name}}}`).join(', ')}.`,
    );
  }
  for (const name of ['head', 'content']) {
    if (!found.includes(name)) throw new InputError(`${where} has no place {{${name}}}.`);
  }
  return {
    fill: (parts) =>
      text.replaceAll(PLACE, (place, name: string) => (isName(name) ? parts[name] : place)),
  };
}

function isName(name: string): name is keyof TemplateParts {
  return NAMES.some((known) => known === name);
}
