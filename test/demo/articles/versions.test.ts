import {describe, expect, it} from 'vitest';
import {
  article,
  body,
  documentOf,
  languages,
  listOf,
  objectsIn,
  slugs,
  versions,
} from './articles.ts';

/** The build of a body without its words: types, keys, styles and codes. */
function skeleton(slug: string, language: string): readonly unknown[] {
  return objectsIn(body(slug, language)).map(
    ({_type, _key, style, listItem, speaker, tone, drawAsCycle, note}) => ({
      _type,
      _key,
      style,
      listItem,
      speaker,
      tone,
      drawAsCycle,
      noted: note !== undefined,
    }),
  );
}

const withoutSpans = (nodes: readonly unknown[]) =>
  nodes.filter((node) => !/"_type":"span"/.test(JSON.stringify(node)));

describe.each(slugs)('%s', (slug) => {
  it('has the same parts in the same order in both languages', () => {
    expect(withoutSpans(skeleton(slug, 'zh-Hans'))).toEqual(withoutSpans(skeleton(slug, 'en')));
  });

  it('rests on the same sources and leads to the same places in both languages', () => {
    const [en, zhHans] = [article(slug, 'en'), article(slug, 'zh-Hans')];
    for (const field of ['slug', 'publishedAt', 'patterns', 'test', 'sources']) {
      expect(zhHans[field]).toEqual(en[field]);
    }
  });

  it('is joined to its translation as the internationalization plugin joins them', () => {
    expect(documentOf(`translation-${slug}`)).toEqual({
      _id: `translation-${slug}`,
      _type: 'translation.metadata',
      schemaTypes: ['article'],
      translations: languages.map((language) => ({
        _key: language,
        _type: 'internationalizedArrayReferenceValue',
        language,
        value: {_type: 'reference', _ref: `article-${slug}-${language}`},
      })),
    });
  });
});

describe.each(versions)('$slug in $language', ({slug, language}) => {
  it('is dated in the autumn of 2026', () => {
    const date = String(article(slug, language)['publishedAt']);
    expect(date >= '2026-09-01T00:00:00Z' && date < '2026-12-01T00:00:00Z').toBe(true);
  });

  it('names its sources, each with an address on the web', () => {
    const sources = listOf(article(slug, language)['sources']);
    expect(sources.length).toBeGreaterThan(0);
    for (const {title, authors, year, url} of sources) {
      expect(title).toBeTruthy();
      expect(authors).toBeTruthy();
      expect(Number.isInteger(year)).toBe(true);
      expect(['http:', 'https:']).toContain(new URL(String(url)).protocol);
    }
  });

  it('links only to https addresses', () => {
    for (const {href} of objectsIn(body(slug, language)).filter(({_type}) => _type === 'link')) {
      expect(new URL(String(href)).protocol).toBe('https:');
    }
  });
});
