import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui';
import {useEffect, useState} from 'react';
import {simulate, type Tally} from '../../widget/core/check/simulation.ts';
import type {RelationshipTest} from '../../widget/index.ts';
import {useWords} from '../words/useWords.ts';
import {shareText} from './numberText.ts';

const RESPONDENTS = 10_000;
/** So many are scored before the page may do something else: about a fortieth of a second. */
const PORTION = 250;

/** Ten thousand simulated respondents, scored without holding up the page. */
export function SimulationPanel({test}: {readonly test: RelationshipTest}) {
  const words = useWords().bench.simulation;
  const [seed, setSeed] = useState(1);
  const tally = useSimulation(test, seed);
  const done = tally?.respondents ?? 0;
  const rows = [
    ...test.patterns.map(({id, name}) => ({
      id,
      name: name.value,
      count: tally?.patterns.get(id) ?? 0,
    })),
    ...(tally && tally.none > 0 ? [{id: '', name: words.noPattern, count: tally.none}] : []),
  ];
  const number = done.toLocaleString('en');
  const respondents =
    tally && tally.tied > 0
      ? words.withTies(number, seed, shareText(tally.tied / done))
      : words.respondents(number, seed);
  return (
    <Card border padding={4} radius={2}>
      <Stack gap={4}>
        <Stack as="ul" gap={3} data-testid="bench-shares">
          {rows.map(({id, name, count}) => (
            <Share key={id} name={name} share={done > 0 ? count / done : 0} />
          ))}
        </Stack>
        <Flex align="center" gap={3} justify="space-between" wrap="wrap">
          <Text muted size={1}>
            {words.meaning(respondents)}
          </Text>
          <Button
            fontSize={1}
            mode="ghost"
            onClick={() => setSeed(seed + 1)}
            padding={2}
            text={words.another}
          />
        </Flex>
      </Stack>
    </Card>
  );
}

function Share({name, share}: {readonly name: string; readonly share: number}) {
  return (
    <Stack as="li" gap={2}>
      <Flex justify="space-between">
        <Text size={1}>{name}</Text>
        <Text size={1}>{shareText(share)}</Text>
      </Flex>
      <Box style={{background: 'var(--card-border-color)', borderRadius: 2, height: 6}}>
        <Box
          style={{
            background: 'var(--card-focus-ring-color)',
            borderRadius: 2,
            height: 6,
            width: `${share * 100}%`,
          }}
        />
      </Box>
    </Stack>
  );
}

/** The tally as it grows, in portions between which the page can draw and answer. */
function useSimulation(test: RelationshipTest, seed: number): Tally | null {
  const [tally, setTally] = useState<Tally | null>(null);
  useEffect(() => {
    const simulation = simulate(test, seed);
    let timer = 0;
    const go = () => {
      const grown = simulation.run(PORTION);
      setTally(grown);
      if (grown.respondents < RESPONDENTS) timer = window.setTimeout(go);
    };
    timer = window.setTimeout(go);
    return () => window.clearTimeout(timer);
  }, [test, seed]);
  return tally;
}
