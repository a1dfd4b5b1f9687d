import {Row, Table} from '../bench/Table.tsx';
import type {ImportedItem} from './readRows.ts';

interface RowsTableProps {
  readonly items: readonly ImportedItem[];
  readonly languages: readonly string[];
  /** Names of dimensions by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** What the rows would become. */
export function RowsTable({items, languages, names}: RowsTableProps) {
  const used = languages.filter((language) => items.some(({wording}) => wording[language]));
  return (
    <Table head={['Row', ...used, 'Dimension', 'Keying', 'Weight']} testId="import-rows">
      {items.map(({row, wording, dimension, keying, weight}) => (
        <Row
          key={row}
          cells={[
            row,
            ...used.map((language) => wording[language] ?? '–'),
            names.get(dimension) ?? dimension,
            keying === '-' ? '− reversed' : '+ as answered',
            weight,
          ]}
        />
      ))}
    </Table>
  );
}
