import {Select} from '@sanity/ui';
import {scoringSteps, type ScoringStep} from '../../widget/core/check/scoring-steps.ts';
import type {Answer, Answers, RelationshipTest} from '../../widget/index.ts';
import {useWords} from '../words/useWords.ts';
import {Row, Table} from './Table.tsx';

interface StepsTableProps {
  readonly test: RelationshipTest;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/** Every item, the answer given, and what it counts for; an answer can be changed in its place. */
export function StepsTable({test, answers, onAnswers}: StepsTableProps) {
  const words = useWords().bench.steps;
  const names = new Map(
    [...test.dimensions, ...test.patterns].map(({id, name}) => [id, name.value]),
  );
  const change = (item: string, answer: Answer | null) => {
    const {[item]: _before, ...others} = answers;
    onAnswers(answer === null ? others : {...others, [item]: answer});
  };
  return (
    <Table
      head={[words.item, words.answer, words.keying, words.counts, words.target]}
      testId="bench-steps"
    >
      {scoringSteps(test, answers).map((step) => (
        <Row
          key={step.item.id}
          cells={[
            step.item.wording.value,
            <AnswerChoice
              key="answer"
              onAnswer={(answer) => change(step.item.id, answer)}
              step={step}
            />,
            step.item.kind === 'likert' ? (step.item.keying === '-' ? '−' : '+') : '',
            step.keyed ?? [...step.points.values()].join(', '),
            step.item.kind === 'likert'
              ? names.get(step.item.dimension)
              : [...step.points.keys()].map((id) => names.get(id)).join(', '),
          ]}
        />
      ))}
    </Table>
  );
}

interface AnswerChoiceProps {
  readonly step: ScoringStep;
  readonly onAnswer: (answer: Answer | null) => void;
}

function AnswerChoice({step: {item, raw}, onAnswer}: AnswerChoiceProps) {
  const {answerTo, skipped} = useWords().bench.steps;
  const choices: readonly (readonly [Answer, string])[] =
    item.kind === 'options'
      ? item.options.map(({key, label}) => [key, label.value])
      : Array.from({length: item.scale.hi - item.scale.lo + 1}, (_, index) => {
          const point = item.scale.lo + index;
          return [point, String(point)];
        });
  return (
    <Select
      aria-label={answerTo(item.wording.value)}
      fontSize={1}
      onChange={({currentTarget}) => {
        const chosen = choices.find(([answer]) => String(answer) === currentTarget.value);
        onAnswer(chosen?.[0] ?? null);
      }}
      padding={2}
      value={raw === null ? '' : String(raw)}
    >
      <option value="">{skipped}</option>
      {choices.map(([answer, label]) => (
        <option key={String(answer)} value={String(answer)}>
          {label}
        </option>
      ))}
    </Select>
  );
}
