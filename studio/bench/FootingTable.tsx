import {footings, isLopsided} from '../../widget/core/check/balance.ts';
import {rangeOf} from '../../widget/core/scoring/range.ts';
import type {RelationshipTest} from '../../widget/index.ts';
import {Row, Table} from './Table.tsx';

/** How many items each dimension rests on, and how evenly they are keyed. */
export function FootingTable({test}: {readonly test: RelationshipTest}) {
  return (
    <Table
      head={['Dimension', 'Items', 'Raise the score (+)', 'Lower it (−)', 'Scores', 'Keying']}
      testId="bench-footing"
    >
      {footings(test).map((footing) => {
        const {dimension, items, plus, minus} = footing;
        const {lo, hi, unit} = rangeOf(test, dimension);
        const name = test.dimensions.find(({id}) => id === dimension)?.name.value ?? dimension;
        const isOff = items < 4 || isLopsided(footing);
        return (
          <Row
            key={dimension}
            cells={[
              name,
              items,
              plus,
              minus,
              `${lo} to ${hi}${unit === 'percent' ? ' %' : ''}`,
              isLopsided(footing) ? 'one-sided' : items < 4 ? 'few items' : 'balanced',
            ]}
            {...(isOff && {tone: 'caution' as const})}
          />
        );
      })}
    </Table>
  );
}
