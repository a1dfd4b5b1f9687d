import {CsvError, parse} from 'csv-parse/browser/esm/sync';
import type {StudioWords} from '../words/en.ts';

/** What is wrong with a row, or with the whole, in an editor's words. */
type FaultWords = StudioWords['importing']['faults'];

/** What an item can be made of; the words by which a header names it. */
const COLUMNS = {
  dimension: ['dimension', 'scale', 'factor', '维度'],
  keying: ['keying', 'direction', '计分', '方向'],
  reversed: ['reverse', 'reversed', 'reverse-keyed', '反向'],
  weight: ['weight', '权重'],
} as const;

/** A dimension that rows may name, by its short name or in any language. */
export interface KnownDimension {
  readonly id: string;
  readonly names: readonly string[];
}

/** One row that can become an item. */
export interface ImportedItem {
  /** Number of the row, from 1, without the header. */
  readonly row: number;
  /** By language. */
  readonly wording: Readonly<Record<string, string>>;
  /** Id of the dimension. */
  readonly dimension: string;
  readonly keying: '+' | '-';
  readonly weight: number;
}

/** Something that keeps a row, or the whole, from becoming items. */
export interface RowFault {
  /** Number of the row, or `null` for the whole. */
  readonly row: number | null;
  readonly message: string;
}

/** What was read of a table. */
export interface ReadRows {
  readonly items: readonly ImportedItem[];
  readonly faults: readonly RowFault[];
}

type Column = keyof typeof COLUMNS | {readonly language: string} | null;

/**
 * Reads rows as a spreadsheet copies them (tabs), or CSV with commas or semicolons. The first row
 * names the columns: one for the wording in each language, such as `en`, and `dimension`,
 * `keying` (`+` or `-`) or `reversed` (yes or no) and, if wanted, `weight`. A keying is never
 * guessed: a cell that does not say it is a fault.
 */
export function readRows(
  text: string,
  languages: readonly string[],
  dimensions: readonly KnownDimension[],
  words: FaultWords,
): ReadRows {
  const [header, ...rows] = cellsOf(text, words);
  if (typeof header === 'string') return {items: [], faults: [{row: null, message: header}]};
  if (!header) return {items: [], faults: []};
  const columns = header.map((title) => columnOf(title, languages));
  const missing = missingColumns(columns, dimensions, languages, words);
  if (missing.length > 0) {
    return {items: [], faults: missing.map((message) => ({row: null, message}))};
  }
  const read = rows.map((cells, index) =>
    typeof cells === 'string' ? cells : readRow(cells, index + 1, columns, dimensions, words),
  );
  return {
    items: read.filter((each) => typeof each === 'object'),
    faults: read.flatMap((each, index) =>
      typeof each === 'string' ? [{row: index + 1, message: each}] : [],
    ),
  };
}

function cellsOf(text: string, words: FaultWords): readonly (readonly string[] | string)[] {
  const [first = ''] = text.trimStart().split('\n', 1);
  const delimiter = ['\t', ';', ','].find((sign) => first.includes(sign)) ?? ',';
  try {
    const rows: unknown = parse(text.replace(/^\uFEFF/, ''), {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return isTable(rows) ? rows : [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error['lines'];
    return [typeof line === 'number' ? words.quotes(line) : words.noTable];
  }
}

function isTable(rows: unknown): rows is string[][] {
  return Array.isArray(rows) && rows.every((cells) => Array.isArray(cells));
}

function columnOf(title: string, languages: readonly string[]): Column {
  const name = title.trim().toLowerCase();
  const language = languages.find((id) => id.toLowerCase() === name);
  if (language !== undefined) return {language};
  if (/^(wording|item|statement|text|题目)$/.test(name)) return {language: languages[0] ?? 'en'};
  if (includes(COLUMNS.dimension, name)) return 'dimension';
  if (includes(COLUMNS.keying, name)) return 'keying';
  if (includes(COLUMNS.reversed, name)) return 'reversed';
  return includes(COLUMNS.weight, name) ? 'weight' : null;
}

function missingColumns(
  columns: readonly Column[],
  dimensions: readonly KnownDimension[],
  languages: readonly string[],
  words: FaultWords,
): readonly string[] {
  const hasWording = columns.some((column) => typeof column === 'object' && column !== null);
  return [
    ...(hasWording ? [] : [words.noWordingColumn(languages.join(words.comma))]),
    ...(columns.includes('dimension') || dimensions.length === 1 ? [] : [words.noDimensionColumn]),
    ...(columns.includes('keying') || columns.includes('reversed') ? [] : [words.noKeyingColumn]),
  ];
}

/** The item of a row, or what is wrong with it. */
function readRow(
  cells: readonly string[],
  row: number,
  columns: readonly Column[],
  dimensions: readonly KnownDimension[],
  words: FaultWords,
): ImportedItem | string {
  const cell = (name: Column) => cells[columns.indexOf(name)]?.trim() ?? '';
  const wording = Object.fromEntries(
    columns.flatMap((column, index): [string, string][] => {
      const written = cells[index]?.trim() ?? '';
      const isWording = typeof column === 'object' && column !== null;
      return isWording && written !== '' ? [[column.language, written]] : [];
    }),
  );
  if (Object.keys(wording).length === 0) return words.noWording;
  const named = cell('dimension').toLowerCase();
  const dimension =
    named === '' && dimensions.length === 1
      ? dimensions[0]
      : dimensions.find(({names}) => names.some((name) => name.toLowerCase() === named));
  if (!dimension) {
    const known = dimensions.map(({names}) => words.quoted(names[0] ?? '')).join(words.comma);
    return words.noDimension(cell('dimension'), known);
  }
  const isSigned = columns.includes('keying');
  const said = cell(isSigned ? 'keying' : 'reversed');
  const keying = keyingOf(said, isSigned ? SIGNS : REVERSED);
  if (!keying) return isSigned ? words.noSign(said) : words.noYesOrNo(said);
  const weight = cell('weight') === '' ? 1 : Number(cell('weight').replace(',', '.'));
  if (!(weight > 0 && Number.isFinite(weight))) return words.noWeight(cell('weight'));
  return {row, wording, dimension: dimension.id, keying, weight};
}

/** What a cell may say for `+`, and what for `-`. */
type Signs = Readonly<Record<'+' | '-', readonly string[]>>;

const SIGNS: Signs = {'+': ['+', '+1', '正向'], '-': ['-', '−', '–', '-1', 'r', '反向']};
const REVERSED: Signs = {
  '+': ['no', 'n', 'false', '0', '', '否'],
  '-': ['yes', 'y', 'true', '1', 'x', 'r', '是'],
};

function keyingOf(cell: string, signs: Signs): '+' | '-' | undefined {
  const said = cell.toLowerCase();
  return (['+', '-'] as const).find((sign) => signs[sign].includes(said));
}

function includes(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
