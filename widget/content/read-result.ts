import type {RelationshipTest, Text} from '../core/model.ts';
import {askInLanguages} from './ask.ts';
import type {Ask} from './ask.ts';
import {resultQuery} from './result-query.ts';
import type {ArticleCard, HelpLine, PatternTexts, ResultContent} from './result-content.ts';
import type {RequestOptions} from './transport.ts';
import {webAddress} from './web-address.ts';
import {Wire} from './wire.ts';

/** Loads the texts of a test's results. Rejects with a `ContentFault`. */
export function loadResultContent(
  ask: Ask,
  {slug, languages: offered}: RelationshipTest,
  languages: readonly string[],
  options?: RequestOptions,
): Promise<ResultContent> {
  return askInLanguages(
    ask,
    (langs) => ({
      query: resultQuery,
      params: {test: slug, langs},
      inSnapshot: ({result}) => result,
    }),
    languages,
    () => offered,
    readResult,
    options,
  );
}

/** Reads the answer to `resultQuery`. Throws a `ContentFault`. */
export function readResult(answer: unknown, languages: readonly string[]): ResultContent {
  const result = new Wire(answer, languages).document();
  return {
    patterns: new Map(
      result
        .get('patterns')
        .list()
        .map((pattern) => [pattern.document().get('_id').string(), readPatternTexts(pattern)]),
    ),
    dimensions: new Map(
      result
        .get('dimensions')
        .list()
        .flatMap((dimension) => {
          const description = dimension.get('description').textOrNull();
          return description ? [[dimension.get('_id').string(), description]] : [];
        }),
    ),
    safetyNote: result.get('safetyNote').textOrNull(),
    helpLines: result.get('helpLines').list().map(readHelpLine),
  };
}

function readPatternTexts(pattern: Wire): PatternTexts {
  const texts = (field: string): Text[] =>
    pattern
      .get(field)
      .list()
      .map((entry) => entry.get('text').text());
  return {
    summary: pattern.get('summary').text(),
    strengths: texts('strengths'),
    underStress: pattern.get('underStress').textOrNull(),
    growthSteps: texts('growthSteps'),
    phrasesForMe: texts('phrasesForMe'),
    phrasesForPartner: texts('phrasesForPartner'),
    articles: pattern.get('articles').list().flatMap(readArticle),
    hasReport: pattern.get('hasReport').value === true,
  };
}

/** The best language version of an article; one that is not published is left out. */
function readArticle(article: Wire): ArticleCard[] {
  const versions = [...article.get('translations').list(), article].filter(
    (version) => !version.missing,
  );
  const best =
    article.languages
      .map((language) => versions.find((version) => version.get('language').value === language))
      .find(Boolean) ?? versions[0];
  if (!best) return [];
  const language = best.get('language').string();
  const title = best.get('title').string();
  return [
    {
      id: best.get('_id').string(),
      slug: best.get('slug').string(),
      title: {value: title, language},
      excerpt: best.get('excerpt').optional((wire) => ({value: wire.string(), language}), null),
    },
  ];
}

function readHelpLine(line: Wire): HelpLine {
  return {
    country: line.get('country').string(),
    name: line.get('name').string(),
    phone: line.get('phone').optional((phone) => phone.string(), null),
    url: webAddress(line.get('url').value),
    hours: line.get('hours').textOrNull(),
  };
}
