import {Card, Stack, Text} from '@sanity/ui';
import type {Pasted} from '../../widget/core/check/read-respondent.ts';
import type {RelationshipTest} from '../../widget/index.ts';
import {useWords} from '../words/useWords.ts';
import {numberText} from './numberText.ts';

interface SharedPlaceProps {
  readonly test: RelationshipTest;
  readonly pasted: Pasted & {readonly kind: 'result'};
}

/** What a link says: places on the dimensions and a pattern. The answers stayed with the visitor. */
export function SharedPlace({test, pasted: {shared, isSameRevision}}: SharedPlaceProps) {
  const words = useWords().bench.paste;
  const {noScore} = useWords().bench.respondent;
  const pattern = test.patterns.find(({key}) => key === shared.pattern);
  const dimensions = new Map(test.dimensions.map(({key, name}) => [key, name.value]));
  return (
    <Card padding={3} radius={2} tone="primary">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {words.says(pattern?.name.value ?? shared.pattern ?? words.noPattern)}
        </Text>
        {shared.scores.map(({key, score}) => (
          <Text key={key} size={1}>
            {words.score(dimensions.get(key) ?? key, score === null ? noScore : numberText(score))}
          </Text>
        ))}
        <Text muted size={1}>
          {isSameRevision ? words.sameRevision : words.otherRevision} {words.noAnswers}
        </Text>
      </Stack>
    </Card>
  );
}
