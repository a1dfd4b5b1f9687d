import {looseNumber, looseRecords, looseString} from '../../widget/article/loose.ts';
import {readArticle} from '../../widget/article/read-article.ts';
import {isRecord, Wire} from '../../widget/content/wire.ts';
import type {Text} from '../../widget/core/model.ts';
import {readingMinutes} from '../../widget/wiki/reading-time.ts';
import {type AskContent, snapshotFrom} from '../snapshot.ts';
import {articleText} from './article-text.ts';
import {articlesQuery, siteQuery} from './site-query.ts';
import type {Site, SiteArticle, SitePattern, SiteTest} from './site.ts';

/** Articles that are asked for at once. */
const PAGE = 200;

/** How the site is to be read. */
interface Reading {
  /** Name of the site; by default as in its settings. */
  readonly title: string | null;
  /** Whether action reports go into the files of the tests. */
  readonly reports: boolean;
  /** Told what was left out. */
  note(what: string): void;
}

/**
 * Reads everything that is published.
 * @throws ContentError when the content cannot be read
 */
export async function readSite(ask: AskContent, {title, reports, note}: Reading): Promise<Site> {
  const answer = await ask(siteQuery, {});
  const about = isRecord(answer) ? answer : {};
  const settings = isRecord(about['settings']) ? about['settings'] : {};
  const groups = looseRecords(about['groups']).map(({ids}) => strings(ids));
  const articles = joinTranslations(await readArticles(ask, note), groups);
  const found = [...new Set(articles.map(({article}) => article.language))];
  const wanted = looseString(settings['defaultLanguage']);
  const defaultLanguage = found.includes(wanted) ? wanted : (found[0] ?? (wanted || 'en'));
  return {
    title: title ?? (looseString(settings['title']) || 'Wiki'),
    defaultLanguage,
    languages: [defaultLanguage, ...found.filter((language) => language !== defaultLanguage)],
    articles,
    tests: await readTests(ask, looseRecords(about['tests']), reports),
  };
}

interface Found extends SiteArticle {
  readonly id: string;
}

async function readArticles(ask: AskContent, note: Reading['note']): Promise<Found[]> {
  const found: Found[] = [];
  const taken = new Set<string>();
  for (let from = 0; ; from += PAGE) {
    const answers = looseRecords(await ask(articlesQuery, {from, to: from + PAGE}));
    for (const answer of answers) {
      const read = readOne(answer, note);
      if (!read) continue;
      const {language, slug} = read.article;
      if (taken.has(`${language}/${slug}`)) {
        note(`The article "${read.id}" is left out: another has its slug in its language.`);
      } else {
        taken.add(`${language}/${slug}`);
        found.push(read);
      }
    }
    if (answers.length < PAGE) return found;
  }
}

function readOne(answer: Record<string, unknown>, note: Reading['note']): Found | null {
  const id = looseString(answer['_id']);
  const language = looseString(answer['language']);
  if (!isLanguage(language) || !isSegment(answer['slug'])) {
    note(`The article "${id}" is left out: it has no language, or a slug that fits no address.`);
    return null;
  }
  const article = readArticle(new Wire(answer, [language]), (part) =>
    note(`Left out of the article "${id}": ${part}.`),
  );
  return {
    id,
    article,
    publishedAt: isoDate(answer['publishedAt']),
    updatedAt: isoDate(answer['_updatedAt']),
    minutes: readingMinutes(articleText(article).length, language),
    translations: [],
  };
}

function joinTranslations(
  articles: readonly Found[],
  groups: readonly (readonly string[])[],
): SiteArticle[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return articles.map(({id, ...rest}) => ({
    ...rest,
    translations: (groupOf.get(id) ?? [])
      .flatMap((other) => byId.get(other) ?? [])
      .filter((other) => other.id !== id && other.article.language !== rest.article.language)
      .map(({article}) => ({language: article.language, slug: article.slug})),
  }));
}

function readTests(
  ask: AskContent,
  tests: readonly Record<string, unknown>[],
  reports: boolean,
): Promise<SiteTest[]> {
  const usable = tests.filter(
    ({slug, languages}) => isSegment(slug) && strings(languages).length > 0,
  );
  return Promise.all(
    usable.map(async (test) => {
      const slug = looseString(test['slug']);
      return {
        slug,
        languages: strings(test['languages']),
        titles: texts(test['title']),
        intros: texts(test['intro']),
        patterns: looseRecords(test['patterns']).flatMap(readPattern),
        snapshot: await snapshotFrom(ask, {test: slug, reports, place: 'this content'}),
      };
    }),
  );
}

function readPattern(pattern: Record<string, unknown>): SitePattern[] {
  const key = looseString(pattern['key']);
  return isSegment(key)
    ? [{key, names: texts(pattern['name']), summaries: texts(pattern['summary'])}]
    : [];
}

function texts(value: unknown): Text[] {
  return looseRecords(value)
    .map((text) => ({language: looseString(text['language']), value: looseString(text['value'])}))
    .filter(({language, value: words}) => language && words);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(looseString).filter(Boolean) : [];
}

function isLanguage(tag: string): boolean {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** Whether a slug can be a folder, on every system and in every address. */
function isSegment(slug: unknown): slug is string {
  return typeof slug === 'string' && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,99}$/u.test(slug);
}

function isoDate(value: unknown): string | null {
  const time = typeof value === 'string' ? Date.parse(value) : (looseNumber(value) ?? Number.NaN);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
