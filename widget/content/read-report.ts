import type {RelationshipTest} from '../core/model.ts';
import type {ActionReport} from './action-report.ts';
import {askInLanguages} from './ask.ts';
import type {Ask} from './ask.ts';
import {actionReportQuery} from './report-query.ts';
import type {RequestOptions} from './transport.ts';
import {Wire} from './wire.ts';

/** Loads the action report of a pattern. Rejects with a `ContentFault`. */
export function loadActionReport(
  ask: Ask,
  {languages: offered}: RelationshipTest,
  pattern: string,
  languages: readonly string[],
  options?: RequestOptions,
): Promise<ActionReport> {
  return askInLanguages(
    ask,
    (langs) => ({
      query: actionReportQuery,
      params: {pattern, langs},
      inSnapshot: ({reports}) => (Object.hasOwn(reports, pattern) ? reports[pattern] : null),
    }),
    languages,
    () => offered,
    readActionReport,
    options,
  );
}

/** Reads the answer to `actionReportQuery`. Throws a `ContentFault`. */
export function readActionReport(answer: unknown, languages: readonly string[]): ActionReport {
  const report = new Wire(answer, languages, 'actionReport').document();
  return {
    id: report.get('_id').string(),
    title: report.get('title').text(),
    introduction: report.get('introduction').textOrNull(),
    sections: report
      .get('sections')
      .list()
      .map((section) => ({
        audience: section.get('audience').oneOf(['pursuers', 'distancers', 'together'], 'together'),
        heading: section.get('heading').text(),
        body: section.get('body').text(),
      })),
    plan: report
      .get('plan')
      .list()
      .map((day) => ({title: day.get('title').text(), text: day.get('text').text()})),
    agreement: report.get('agreement').optional(
      (agreement) => ({
        introduction: agreement.get('introduction').textOrNull(),
        connectionSignal: agreement.get('connectionSignal').text(),
        spaceSignal: agreement.get('spaceSignal').text(),
        returnTime: agreement.get('returnTime').text(),
      }),
      null,
    ),
  };
}
