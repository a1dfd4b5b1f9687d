import {Row, Table} from '../bench/Table.tsx';
import {useWords} from '../words/useWords.ts';
import type {ImportedItem} from './readRows.ts';

interface RowsTableProps {
  readonly items: readonly ImportedItem[];
  readonly languages: readonly string[];
  /** Names of dimensions by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** What the rows would become. */
export function RowsTable({items, languages, names}: RowsTableProps) {
  const {
    importing: {head},
    lines,
  } = useWords();
  const used = languages.filter((language) => items.some(({wording}) => wording[language]));
  return (
    <Table
      head={[head.row, ...used, head.dimension, head.keying, head.weight]}
      testId="import-rows"
    >
      {items.map(({row, wording, dimension, keying, weight}) => (
        <Row
          key={row}
          cells={[
            row,
            ...used.map((language) => wording[language] ?? '–'),
            names.get(dimension) ?? dimension,
            keying === '-' ? lines.reversed : lines.asAnswered,
            weight,
          ]}
        />
      ))}
    </Table>
  );
}
