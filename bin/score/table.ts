import {CsvError, parse} from 'csv-parse/sync';
import type {QuizItem, RelationshipTest} from '../../widget/core/model.ts';
import type {HandedIn} from './handed-in.ts';
import {faultsIn, InputError} from './input-error.ts';

interface Row {
  /** Number of the line in the file on which the row ends, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Columns beside those of items. */
const COLUMNS = ['respondent', 'milliseconds'];

/**
 * Reads CSV: a header of item ids and, optionally, `respondent` and `milliseconds`; then a row for
 * each person. An empty cell is an item that was skipped. Cells are parted by commas, or by
 * semicolons or tabs when the header is.
 * @throws InputError
 */
export function readTable(name: string, text: string, test: RelationshipTest): readonly HandedIn[] {
  const [header, ...rows] = parseRows(name, text);
  if (!header) return [];
  const items = new Map(test.items.map((item) => [item.id, item]));
  const faults = [...headerFaults(header, items), ...lengthFaults(header, rows)];
  if (faults.length > 0) throw faultsIn(name, faults);
  return rows.map(({line, cells}) => ({
    where: `line ${line}`,
    value: personOf(header.cells, cells, items),
  }));
}

function parseRows(name: string, text: string): readonly Row[] {
  const rows: Row[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      on_record: (cells: string[], {lines}) => {
        rows.push({line: lines, cells});
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError(`${name} is not CSV: ${error.message}.`, error);
  }
  return rows;
}

/** Spreadsheets write semicolons where the comma is a decimal mark. */
function delimiterOf(text: string): string {
  const header = text.trimStart().split('\n', 1).join();
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';
}

function headerFaults(header: Row, items: ReadonlyMap<string, QuizItem>): readonly string[] {
  return header.cells.flatMap((column, index) => {
    const where = `line ${header.line}, column ${index + 1}: found ${JSON.stringify(column)}`;
    if (header.cells.indexOf(column) < index) return [`${where} again, expected each column once`];
    if (items.has(column) || COLUMNS.includes(column)) return [];
    return [`${where}, expected the id of an item of this test, or ${COLUMNS.join(' or ')}`];
  });
}

function lengthFaults({cells: columns}: Row, rows: readonly Row[]): readonly string[] {
  return rows
    .filter(({cells}) => cells.length !== columns.length)
    .map(
      ({line, cells}) =>
        `line ${line}: found a row of ${cells.length}, expected ${columns.length} as in the header`,
    );
}

/** A row in the form that `checkAnswers` reads. */
function personOf(
  columns: readonly string[],
  cells: readonly string[],
  items: ReadonlyMap<string, QuizItem>,
): unknown {
  const filled = columns.flatMap((column, index): [string, string][] => {
    const cell = cells[index] ?? '';
    return cell === '' ? [] : [[column, cell]];
  });
  const {respondent, milliseconds} = Object.fromEntries(
    filled.filter(([column]) => !items.has(column)),
  );
  const answers = filled.flatMap(([column, cell]): [string, number | string][] => {
    const item = items.get(column);
    return item ? [[column, item.kind === 'options' ? cell : numberIn(cell)]] : [];
  });
  return {
    respondent,
    milliseconds: milliseconds === undefined ? undefined : numberIn(milliseconds),
    answers: Object.fromEntries(answers),
  };
}

/** The number that a cell says; the cell itself when it says none. */
function numberIn(cell: string): number | string {
  return /^[+-]?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
