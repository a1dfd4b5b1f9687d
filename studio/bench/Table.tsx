import {Card, useTheme_v2} from '@sanity/ui';
import type {CSSProperties, ReactNode} from 'react';

interface TableProps {
  readonly head: readonly string[];
  readonly children: ReactNode;
  readonly testId?: string;
}

/** A heading of two Chinese characters is not broken into a column of them. */
const HEAD: CSSProperties = {
  color: 'var(--card-muted-fg-color)',
  fontWeight: 500,
  wordBreak: 'keep-all',
};
const CELL: CSSProperties = {padding: '8px 12px', textAlign: 'start', verticalAlign: 'middle'};

/** A table with a quiet line below each row; wider than its place, it scrolls by itself. */
export function Table({head, children, testId}: TableProps) {
  const {font} = useTheme_v2();
  return (
    <Card border overflow="auto" radius={2}>
      <table
        data-testid={testId}
        style={{
          borderCollapse: 'collapse',
          fontFamily: font.text.family,
          fontSize: 13,
          width: '100%',
        }}
      >
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col" style={{...CELL, ...HEAD}}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Card>
  );
}

/** A row of cells; the first says what the row is about. */
export function Row({
  cells,
  tone,
}: {
  readonly cells: readonly ReactNode[];
  readonly tone?: 'caution';
}) {
  const [first, ...others] = cells;
  const style: CSSProperties = {
    ...CELL,
    borderTop: '1px solid var(--card-border-color)',
    ...(tone && {background: 'var(--card-badge-caution-bg-color)'}),
  };
  return (
    <tr>
      <th scope="row" style={{...style, fontWeight: 400}}>
        {first}
      </th>
      {others.map((cell, index) => (
        <td key={index} style={style}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
