import {absolute} from './places.ts';

/** A page that search engines are told of. */
export interface SitemapEntry {
  readonly place: string;
  readonly updatedAt: string | null;
  /** The page in every language that it has, this one included; none where it has one only. */
  readonly languages: readonly {readonly language: string; readonly place: string}[];
}

/** The list of all pages, as sitemaps.org describes it, with translations as Google reads them. */
export function sitemap(url: string, entries: readonly SitemapEntry[]): string {
  const lines = entries.map(({place, updatedAt, languages}) =>
    [
      '<url>',
      `<loc>${escaped(absolute(url, place))}</loc>`,
      updatedAt ? `<lastmod>${updatedAt}</lastmod>` : '',
      ...languages.map(
        (each) =>
          `<xhtml:link rel="alternate" hreflang="${escaped(each.language)}" href="${escaped(absolute(url, each.place))}"/>`,
      ),
      '</url>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...lines,
    '</urlset>\n',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
