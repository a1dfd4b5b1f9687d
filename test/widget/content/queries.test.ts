import {describe, expect, test} from 'vitest';
import {seedDocuments} from '../../../demo/content/index.ts';
import type {JsonRecord} from '../../../lake/json.ts';
import {groq} from '../../../lake/query/groq.ts';
import {actionReportQuery, resultQuery, testQuery} from '../../../widget/content/queries.ts';
import {readActionReport} from '../../../widget/content/read-report.ts';
import {readResult} from '../../../widget/content/read-result.ts';
import {readTest} from '../../../widget/content/read-test.ts';

const dataset = seedDocuments.map((document, index) => ({...document, _rev: `rev-${index}`}));

describe.each(['en', 'zh-Hans'])('the queries over the seed content in %s', (language) => {
  const langs = [language];

  test('give a whole test', () => {
    const read = readTest(ask(testQuery, {test: 'pursuit-distance', langs}), langs);
    expect(read.items).toHaveLength(24);
    expect(read.patterns).toHaveLength(4);
    expect(read.items.every(({wording}) => wording.language === language)).toBe(true);
  });

  test('give the texts of every pattern, its articles in the language, and help lines', () => {
    const read = readResult(ask(resultQuery, {test: 'pursuit-distance', langs}), langs);
    expect(read.patterns.size).toBe(4);
    for (const {summary, articles, hasReport} of read.patterns.values()) {
      expect(summary.language).toBe(language);
      expect(articles.map(({title}) => title.language)).toContain(language);
      expect(hasReport).toBe(true);
    }
    expect(read.safetyNote?.language).toBe(language);
    expect(read.helpLines.length).toBeGreaterThan(3);
  });

  test('give the action report of a pattern', () => {
    const answer = ask(actionReportQuery, {pattern: 'pattern-torn', langs});
    const report = readActionReport(answer, langs);
    expect(report.title.language).toBe(language);
    expect(report.plan).toHaveLength(14);
    expect(report.agreement).not.toBeNull();
  });

  test('give nothing for a slug that nobody knows', () => {
    expect(ask(testQuery, {test: 'nobody', langs})).toBeNull();
  });
});

describe('a test that leaves safety to the settings', () => {
  const langs = ['en'];

  test.each([
    ['nothing', {safetyNote: null, helpLines: null}],
    ['emptied fields', {safetyNote: [], helpLines: []}],
    ['an empty note', {safetyNote: [{language: 'en', value: ''}], helpLines: []}],
  ])('shows theirs with %s of its own', (_, fields) => {
    const own = dataset.map((document) =>
      document._id === 'test-pursuit-distance' ? {...document, ...fields} : document,
    );
    const read = readResult(ask(resultQuery, {test: 'pursuit-distance', langs}, own), langs);
    expect(read.helpLines.length).toBeGreaterThan(3);
    expect(read.safetyNote?.value).toMatch(/\w/);
  });
});

function ask(query: string, params: JsonRecord, among: readonly object[] = dataset): unknown {
  const value = groq.evaluateSync(groq.parse(query, {params}), {
    dataset: among,
    params,
    identity: 'visitor',
    timestamp: new Date(0),
    sanity: {projectId: 'local', dataset: 'production'},
    dereference: ({_ref}) => dataset.find(({_id}) => _id === _ref),
  });
  return groq.toJS(value);
}
