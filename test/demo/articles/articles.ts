import {articleDocuments} from '../../../demo/content/articles/index.ts';

/** Any object inside a document. */
export type Fields = Readonly<Record<string, unknown>>;

export const slugs = [
  'pursuit-distance-cycle',
  'soft-opening',
  'space-that-is-safe',
  'under-anger-and-silence',
  'repair-after-a-fight',
  'when-it-is-not-a-pattern',
] as const;

export const languages = ['en', 'zh-Hans'] as const;

/** Each slug with each language. */
export const versions = slugs.flatMap((slug) => languages.map((language) => ({slug, language})));

export function article(slug: string, language: string): Fields {
  return documentOf(`article-${slug}-${language}`);
}

export function documentOf(id: string): Fields {
  const found = articleDocuments.find(({_id}) => _id === id);
  if (found === undefined) throw new Error(`The seed has no document ${id}.`);
  return found;
}

export function body(slug: string, language: string): readonly Fields[] {
  return listOf(article(slug, language)['body']);
}

/** The parts of one type in an article, in order. */
export function parts(slug: string, language: string, type: string): readonly Fields[] {
  return body(slug, language).filter(({_type}) => _type === type);
}

/** The members of an array field that are objects. */
export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A value and every object inside it, outermost first. */
export function objectsIn(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isFields(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** Every array inside a value. */
export function arraysIn(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value)) return [value, ...value.flatMap(arraysIn)];
  return isFields(value) ? Object.values(value).flatMap(arraysIn) : [];
}

const technical = new Set(['_key', '_type', '_ref', 'style', 'listItem', 'marks', 'href']);
const coded = new Set(['speaker', 'tone']);

/** What a reader sees of a value: one line for each text in it, a paragraph with links whole. */
export function linesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (!isFields(value)) return [];
  if (value['_type'] === 'block') return [linesOf(value['children']).join('')];
  return Object.entries(value)
    .filter(([field]) => !technical.has(field) && !coded.has(field))
    .flatMap(([, inner]) => linesOf(inner));
}

/** All that one language version says. */
export function text(slug: string, language: string): string {
  const {title, excerpt, body: parts} = article(slug, language);
  return linesOf([title, excerpt, parts]).join('\n');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
