import {Badge, Box, Button, Card, Flex, Inline, Stack, Text} from '@sanity/ui';
import {useId} from 'react';
import {answersAt} from '../../widget/core/check/answers-for.ts';
import {MANNERS, respondentIn} from '../../widget/core/check/respondents.ts';
import {placeOf} from '../../widget/core/scoring/place.ts';
import {rangeOf} from '../../widget/core/scoring/range.ts';
import type {
  Answers,
  Dimension,
  DimensionScore,
  RelationshipTest,
  Result,
} from '../../widget/index.ts';
import {useWords} from '../words/useWords.ts';
import {numberText} from './numberText.ts';

interface RespondentPanelProps {
  readonly test: RelationshipTest;
  readonly answers: Answers;
  readonly result: Result;
  readonly onAnswers: (answers: Answers) => void;
}

const RANDOM = MANNERS.find(({id}) => id === 'random');

/** One person to try: a slider for each dimension, and what the scoring says of them. */
export function RespondentPanel({test, answers, result, onAnswers}: RespondentPanelProps) {
  const words = useWords().bench.respondent;
  const targets = new Map(
    result.dimensions.map((score) => [score.dimension, placeOf(score)] as const),
  );
  const move = (dimension: string, place: number) => {
    const wanted = new Map(
      [...targets].flatMap(([id, at]): [string, number][] => (at === null ? [] : [[id, at]])),
    );
    onAnswers({...answers, ...answersAt(test, wanted.set(dimension, place))});
  };
  return (
    <Stack gap={4}>
      <Stack gap={4}>
        {test.dimensions.map((dimension) => (
          <DimensionSlider
            key={dimension.id}
            dimension={dimension}
            onMove={(place) => move(dimension.id, place)}
            score={result.dimensions.find((each) => each.dimension === dimension.id)}
            test={test}
          />
        ))}
      </Stack>
      <Inline gap={2}>
        <Button
          fontSize={1}
          mode="ghost"
          onClick={() =>
            RANDOM && onAnswers(respondentIn(test, RANDOM, Math.floor(Math.random() * 2 ** 32)))
          }
          padding={2}
          text={words.random}
        />
        <Button
          fontSize={1}
          mode="ghost"
          onClick={() => onAnswers({})}
          padding={2}
          text={words.none}
        />
      </Inline>
      <Verdict result={result} test={test} />
    </Stack>
  );
}

interface DimensionSliderProps {
  readonly test: RelationshipTest;
  readonly dimension: Dimension;
  readonly score: DimensionScore | undefined;
  readonly onMove: (place: number) => void;
}

function DimensionSlider({test, dimension, score, onMove}: DimensionSliderProps) {
  const {noScore} = useWords().bench.respondent;
  const id = useId();
  const {lo, hi, unit} = rangeOf(test, dimension.id);
  const at = score ? placeOf(score) : null;
  return (
    <Stack gap={2}>
      <Flex justify="space-between">
        <Text as="label" htmlFor={id} size={1} weight="medium">
          {dimension.name.value}
        </Text>
        <Text size={1}>
          {at === null ? noScore : `${numberText(at)}${unit === 'percent' ? ' %' : ''}`}
          {score?.norm && ` · T ${numberText(score.norm.t)}`}
        </Text>
      </Flex>
      <input
        id={id}
        max={hi}
        min={lo}
        onChange={(event) => onMove(event.currentTarget.valueAsNumber)}
        step={(hi - lo) / 60}
        style={{accentColor: 'var(--card-focus-ring-color)', width: '100%'}}
        type="range"
        value={at ?? (lo + hi) / 2}
      />
      <Flex justify="space-between">
        <Text muted size={0}>
          {dimension.lowPole.value}
        </Text>
        <Text muted size={0}>
          {dimension.highPole.value}
        </Text>
      </Flex>
    </Stack>
  );
}

function Verdict({result, test}: {readonly result: Result; readonly test: RelationshipTest}) {
  const words = useWords().bench.respondent;
  const names = new Map(test.patterns.map(({id, name}) => [id, name.value]));
  const named = (patterns: readonly {readonly id: string}[]) =>
    patterns.map(({id}) => names.get(id)).join(words.comma);
  const {pattern, tied, neighbours, answered, shown, quality} = result;
  const remarks = [
    ...(tied.length > 0 ? [words.tie(named(tied))] : []),
    ...(neighbours.length > 0 ? [words.near(named(neighbours))] : []),
    ...(quality.straightLining ? [words.straightLining] : []),
    ...(quality.speeding ? [words.speeding] : []),
    ...(quality.missedAttention.length > 0 ? [words.missedAttention] : []),
  ];
  return (
    <Card padding={3} radius={2} tone={pattern ? 'primary' : 'caution'} aria-live="polite">
      <Stack gap={3}>
        <Text data-testid="bench-pattern" size={2} weight="semibold">
          {pattern ? names.get(pattern.id) : words[missing(result, test)]}
        </Text>
        <Text muted size={1}>
          {words.answered(answered, shown)}
        </Text>
        {remarks.length > 0 && (
          <Box>
            <Inline gap={2}>
              {remarks.map((remark) => (
                <Badge key={remark} tone="caution">
                  {remark}
                </Badge>
              ))}
            </Inline>
          </Box>
        )}
      </Stack>
    </Card>
  );
}

/** Why there is no pattern. */
function missing({dimensions}: Result, {patterns}: RelationshipTest) {
  if (patterns.length === 0) return 'noPatterns';
  return dimensions.some((dimension) => placeOf(dimension) === null) ? 'tooFew' : 'noOwner';
}
