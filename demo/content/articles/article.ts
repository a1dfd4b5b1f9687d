import {members, reference, references} from '../document.ts';
import type {SeedDocument} from '../document.ts';
import type {ArticleBody} from './portable-text.ts';
import type {Source} from './sources.ts';

/** What one language version of an article says. */
export interface ArticleText {
  readonly title: string;
  /** One or two sentences for a card in a list. */
  readonly excerpt: string;
  readonly body: ArticleBody;
}

/** An article in both languages, with what does not depend on language. */
export interface BilingualArticle {
  readonly slug: string;
  /** ISO date and time. */
  readonly publishedAt: string;
  /** Ids of the patterns whose results recommend the article. */
  readonly patterns: readonly string[];
  /** Id of the test that the article leads to; none where a test would be the wrong next step. */
  readonly test?: string;
  readonly sources: readonly Source[];
  readonly en: ArticleText;
  readonly zhHans: ArticleText;
}

/** The documents of one article: its two language versions and the metadata that joins them. */
export function articleVersions(article: BilingualArticle): readonly SeedDocument[] {
  return [
    version(article, 'en', article.en),
    version(article, 'zh-Hans', article.zhHans),
    translationMetadata(article.slug),
  ];
}

function version(article: BilingualArticle, language: string, text: ArticleText): SeedDocument {
  return {
    _id: versionId(article.slug, language),
    _type: 'article',
    title: text.title,
    slug: {_type: 'slug', current: article.slug},
    language,
    excerpt: text.excerpt,
    publishedAt: article.publishedAt,
    patterns: references(article.patterns),
    body: text.body,
    ...(article.test === undefined ? {} : {test: reference(article.test)}),
    sources: members('source', article.sources),
  };
}

/**
 * As `@sanity/document-internationalization` leaves it once both versions are published: a
 * reference starts weak, and the plugin makes it strong when its document is there.
 */
function translationMetadata(slug: string): SeedDocument {
  return {
    _id: `translation-${slug}`,
    _type: 'translation.metadata',
    schemaTypes: ['article'],
    translations: ['en', 'zh-Hans'].map((language) => ({
      _key: language,
      _type: 'internationalizedArrayReferenceValue',
      language,
      value: reference(versionId(slug, language)),
    })),
  };
}

function versionId(slug: string, language: string): string {
  return `article-${slug}-${language}`;
}
