import type {InterfaceLanguage} from '../../widget/core/check/words/check-words.ts';
import {plural} from '../../widget/messages/plural.ts';

/** What the command says around the findings, and why it could check nothing. */
export interface ReportWords {
  error(message: string): string;
  warning(message: string): string;
  summary(errors: number, warnings: number): string;
  readonly noPlace: string;
  readonly noTestNamed: string;
  unreadable(file: string, reason: string): string;
  noDocument(file: string, line: number): string;
  noTest(place: string): string;
  noSuchTest(slug: string, place: string): string;
  /** @param reason what went wrong, in English */
  noAnswer(reason: string): string;
}

const en: ReportWords = {
  error: (message) => `error: ${message}`,
  warning: (message) => `warning: ${message}`,
  summary: (errors, warnings) =>
    [
      plural('en', errors, {one: '# error', other: '# errors'}),
      plural('en', warnings, {one: '# warning', other: '# warnings'}),
    ].join(', '),
  noPlace: 'Say where the test is: either --file, or --project-id and --test.',
  noTestNamed: 'Name the test of the project by its slug: --test pursuit-distance.',
  unreadable: (file, reason) => `${file} cannot be read: ${reason}.`,
  noDocument: (file, line) =>
    `${file}, line ${line}: found no document. Give a snapshot, or an export with one document a line.`,
  noTest: (place) => `There is no test in ${place}.`,
  noSuchTest: (slug, place) => `There is no test “${slug}” in ${place}.`,
  noAnswer: (reason) => `${reason} Check --project-id, --dataset and --api-host.`,
};

const zhHans: ReportWords = {
  error: (message) => `错误：${message}`,
  warning: (message) => `警告：${message}`,
  summary: (errors, warnings) => `${errors} 个错误，${warnings} 个警告`,
  noPlace: '请说明测试在哪里：用 --file，或者用 --project-id 和 --test。',
  noTestNamed: '请说明是项目里的哪个测试，例如 --test pursuit-distance。',
  unreadable: (file, reason) => `读不了 ${file}：${reason}。`,
  noDocument: (file, line) =>
    `${file} 第 ${line} 行不是一份文档。请给出快照，或者每行一份文档的导出文件。`,
  noTest: (place) => `${place} 里没有测试。`,
  noSuchTest: (slug, place) => `${place} 里没有测试“${slug}”。`,
  noAnswer: (reason) => `没有得到数据：${reason} 请检查 --project-id、--dataset 和 --api-host。`,
};

const WORDS: Readonly<Record<InterfaceLanguage, ReportWords>> = {en, 'zh-Hans': zhHans};

/** What the command says, in a language. */
export function reportWords(language: InterfaceLanguage): ReportWords {
  return WORDS[language];
}
