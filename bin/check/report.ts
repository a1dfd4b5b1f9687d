import {pathText, type Finding} from '../../widget/core/check/finding.ts';
import type {TestReport} from './check-documents.ts';

/** What was found, for a person to read, or as JSON lines. */
export function reportText(reports: readonly TestReport[], json: boolean): string {
  const lines = json ? reports.flatMap(jsonLines) : reports.flatMap(textLines);
  return lines.map((line) => `${line}\n`).join('');
}

function jsonLines({test, findings}: TestReport): readonly string[] {
  return findings.map(({severity, rule, document, path, message}) =>
    JSON.stringify({test, severity, rule, document, path: pathText(path), message}),
  );
}

function textLines({test, title, findings}: TestReport): readonly string[] {
  const [errors, warnings] = ['error', 'warning'].map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  const summary = `${counted(errors ?? 0, 'error')}, ${counted(warnings ?? 0, 'warning')}`;
  return [`${title} (${test})`, ...findings.flatMap(findingLines), '', summary];
}

function findingLines({severity, rule, document, path, message}: Finding): readonly string[] {
  const where = [document, pathText(path)].filter((part) => part !== '').join(' › ');
  return ['', `  ${severity}: ${message}`, `    ${where}  [${rule}]`];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
