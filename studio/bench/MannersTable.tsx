import {Button} from '@sanity/ui';
import {MANNERS, respondentIn} from '../../widget/core/check/respondents.ts';
import {placeOf} from '../../widget/core/scoring/place.ts';
import {score} from '../../widget/core/scoring/score.ts';
import type {Answers, RelationshipTest} from '../../widget/index.ts';
import {useWords} from '../words/useWords.ts';
import {numberText} from './numberText.ts';
import {Row, Table} from './Table.tsx';

interface MannersTableProps {
  readonly test: RelationshipTest;
  readonly onAnswers: (answers: Answers) => void;
}

/** People who answer in a known way: whoever agrees with everything should not get an extreme. */
export function MannersTable({test, onAnswers}: MannersTableProps) {
  const words = useWords().bench.manners;
  const names = new Map(test.patterns.map(({id, name}) => [id, name.value]));
  return (
    <Table
      head={[words.who, ...test.dimensions.map(({name}) => name.value), words.pattern, '']}
      testId="bench-manners"
    >
      {MANNERS.map((manner) => {
        const answers = respondentIn(test, manner);
        const {dimensions, pattern, tied} = score(test, answers);
        const who = words.kinds[manner.id];
        const found = (pattern && names.get(pattern.id)) ?? words.none;
        return (
          <Row
            key={manner.id}
            cells={[
              who,
              ...dimensions.map((dimension) => {
                const place = placeOf(dimension);
                return place === null ? '–' : numberText(place);
              }),
              tied.length > 0 ? words.tie(found) : found,
              <Button
                key="look"
                aria-label={words.lookAt(who)}
                fontSize={1}
                mode="bleed"
                onClick={() => onAnswers(answers)}
                padding={2}
                text={words.look}
              />,
            ]}
          />
        );
      })}
    </Table>
  );
}
