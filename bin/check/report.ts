import {errorsIn, pathText, type Finding} from '../../widget/core/check/finding.ts';
import type {TestReport} from './check-documents.ts';
import type {ReportWords} from './words.ts';

/** What was found, for a person to read, or as JSON lines. */
export function reportText(
  reports: readonly TestReport[],
  json: boolean,
  words: ReportWords,
): string {
  const lines = json
    ? reports.flatMap(jsonLines)
    : reports.flatMap((report) => textLines(report, words));
  return lines.map((line) => `${line}\n`).join('');
}

function jsonLines({test, findings}: TestReport): readonly string[] {
  return findings.map(({severity, rule, document, path, message}) =>
    JSON.stringify({test, severity, rule, document, path: pathText(path), message}),
  );
}

function textLines({test, title, findings}: TestReport, words: ReportWords): readonly string[] {
  const errors = errorsIn(findings).length;
  return [
    `${title} (${test})`,
    ...findings.flatMap((finding) => findingLines(finding, words)),
    '',
    words.summary(errors, findings.length - errors),
  ];
}

function findingLines(
  {severity, rule, document, path, message}: Finding,
  words: ReportWords,
): readonly string[] {
  const where = [document, pathText(path)].filter((part) => part !== '').join(' › ');
  return ['', `  ${words[severity](message)}`, `    ${where}  [${rule}]`];
}
