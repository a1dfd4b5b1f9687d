import {footings, isLopsided} from '../../widget/core/check/balance.ts';
import {rangeOf} from '../../widget/core/scoring/range.ts';
import type {RelationshipTest} from '../../widget/index.ts';
import {useWords} from '../words/useWords.ts';
import {numberText} from './numberText.ts';
import {Row, Table} from './Table.tsx';

/** How many items each dimension rests on, and how evenly they are keyed. */
export function FootingTable({test}: {readonly test: RelationshipTest}) {
  const words = useWords().bench.footing;
  return (
    <Table
      head={[words.dimension, words.items, words.plus, words.minus, words.scores, words.keying]}
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
              words.range(numberText(lo), `${numberText(hi)}${unit === 'percent' ? ' %' : ''}`),
              isLopsided(footing) ? words.oneSided : items < 4 ? words.fewItems : words.balanced,
            ]}
            {...(isOff && {tone: 'caution' as const})}
          />
        );
      })}
    </Table>
  );
}
