import {Button} from '@sanity/ui';
import {MANNERS, respondentIn, type Manner} from '../../widget/core/check/respondents.ts';
import {placeOf} from '../../widget/core/scoring/place.ts';
import {score} from '../../widget/core/scoring/score.ts';
import type {Answers, RelationshipTest} from '../../widget/index.ts';
import {numberText} from './numberText.ts';
import {Row, Table} from './Table.tsx';

const WORDS: Readonly<Record<Manner['id'], string>> = {
  lowest: 'Lowest score on everything',
  middle: 'Middle of everything',
  highest: 'Highest score on everything',
  agreeing: 'Agrees with everything',
  disagreeing: 'Disagrees with everything',
  random: 'Answers at random',
};

interface MannersTableProps {
  readonly test: RelationshipTest;
  readonly onAnswers: (answers: Answers) => void;
}

/** People who answer in a known way: whoever agrees with everything should not get an extreme. */
export function MannersTable({test, onAnswers}: MannersTableProps) {
  const names = new Map(test.patterns.map(({id, name}) => [id, name.value]));
  return (
    <Table
      head={['Somebody who…', ...test.dimensions.map(({name}) => name.value), 'Pattern', '']}
      testId="bench-manners"
    >
      {MANNERS.map((manner) => {
        const answers = respondentIn(test, manner);
        const {dimensions, pattern, tied} = score(test, answers);
        return (
          <Row
            key={manner.id}
            cells={[
              WORDS[manner.id],
              ...dimensions.map((dimension) => {
                const place = placeOf(dimension);
                return place === null ? '–' : numberText(place);
              }),
              `${pattern ? names.get(pattern.id) : 'none'}${tied.length > 0 ? ' (tie)' : ''}`,
              <Button
                key="look"
                aria-label={`Look at: ${WORDS[manner.id]}`}
                fontSize={1}
                mode="bleed"
                onClick={() => onAnswers(answers)}
                padding={2}
                text="Look"
              />,
            ]}
          />
        );
      })}
    </Table>
  );
}
