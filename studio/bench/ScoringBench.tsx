import {Card, Container, Flex, Grid, Stack, Text} from '@sanity/ui';
import {useMemo, useState, type ReactNode} from 'react';
import type {UserViewComponent} from 'sanity/structure';
import {checkTest} from '../../widget/core/check/check.ts';
import {partsOf, type TestParts} from '../../widget/core/check/parts.ts';
import type {Pasted} from '../../widget/core/check/read-respondent.ts';
import {MANNERS, respondentIn} from '../../widget/core/check/respondents.ts';
import {scorableTest} from '../../widget/core/check/scorable-test.ts';
import type {Answers} from '../../widget/index.ts';
import {score} from '../../widget/core/scoring/score.ts';
import {Findings} from '../check/Findings.tsx';
import {useCheckWords} from '../check/useCheckWords.ts';
import {Notice} from '../preview/Notice.tsx';
import {useTestDocuments} from '../preview/useTestDocuments.ts';
import {useWords} from '../words/useWords.ts';
import {FootingTable} from './FootingTable.tsx';
import {MannersTable} from './MannersTable.tsx';
import {PasteBox} from './PasteBox.tsx';
import {PatternMap} from './PatternMap.tsx';
import {RespondentPanel} from './RespondentPanel.tsx';
import {SharedPlace} from './SharedPlace.tsx';
import {SimulationPanel} from './SimulationPanel.tsx';
import {StepsTable} from './StepsTable.tsx';

/** A view of a test: what its scoring makes of people, before any of them is a real one. */
export const ScoringBench: UserViewComponent = ({document, documentId}) => {
  const state = useTestDocuments(documentId, document.displayed);
  const {bench, preview} = useWords();
  if (state.kind === 'loading') return <Notice>{preview.loading}</Notice>;
  if (state.kind === 'failed') return <Notice tone="critical">{state.reason}</Notice>;
  const parts = partsOf(state.documents, documentId);
  return parts ? <Bench parts={parts} /> : <Notice>{bench.noItems}</Notice>;
};

const [FIRST_MANNER] = MANNERS;

function Bench({parts}: {readonly parts: TestParts}) {
  const {bench} = useWords();
  const test = useMemo(() => scorableTest(parts), [parts]);
  const words = useCheckWords();
  const findings = useMemo(() => checkTest(parts.all, parts.test._id, words), [parts, words]);
  const [answers, setAnswers] = useState<Answers>(() =>
    FIRST_MANNER ? respondentIn(test, MANNERS[1] ?? FIRST_MANNER) : {},
  );
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [milliseconds, setMilliseconds] = useState<number>();
  const result = score(test, answers, {milliseconds});

  const take = (taken: Answers, time?: number) => {
    setAnswers(taken);
    setMilliseconds(time);
    setPasted(null);
  };
  const paste = (found: Pasted) => {
    setPasted(found);
    if (found.kind === 'answers') take(found.answers, found.milliseconds);
  };

  if (test.items.length === 0) return <Notice>{bench.noItems}</Notice>;
  const errors = findings.filter(({severity}) => severity === 'error').length;
  return (
    <Card data-testid="scoring-bench" height="fill" overflow="auto" padding={4}>
      <Container width={3}>
        <Stack gap={6}>
          <Grid gap={5} gridTemplateColumns={[1, 1, 2]}>
            <RespondentPanel answers={answers} onAnswers={take} result={result} test={test} />
            <Stack gap={4}>
              <PatternMap result={result} test={test} />
              <PasteBox onPasted={paste} pasted={pasted} test={test} />
              {pasted?.kind === 'result' && <SharedPlace pasted={pasted} test={test} />}
            </Stack>
          </Grid>
          <Section title={bench.sections.manners}>
            <MannersTable onAnswers={take} test={test} />
          </Section>
          <Section title={bench.sections.simulation}>
            <SimulationPanel test={test} />
          </Section>
          <Section title={bench.sections.footing}>
            <FootingTable test={test} />
          </Section>
          <Section title={bench.checks(errors, findings.length - errors)}>
            <Findings documents={parts.all} findings={findings} />
          </Section>
          <Section title={bench.sections.steps}>
            <StepsTable answers={answers} onAnswers={take} test={test} />
          </Section>
        </Stack>
      </Container>
    </Card>
  );
}

function Section({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <Stack as="section" gap={3}>
      <Flex>
        <Text as="h2" size={1} weight="semibold">
          {title}
        </Text>
      </Flex>
      {children}
    </Stack>
  );
}
