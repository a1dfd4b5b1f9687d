import {Card, Stack, Text} from '@sanity/ui';
import type {Pasted} from '../../widget/core/check/read-respondent.ts';
import type {RelationshipTest} from '../../widget/index.ts';
import {numberText} from './numberText.ts';

interface SharedPlaceProps {
  readonly test: RelationshipTest;
  readonly pasted: Pasted & {readonly kind: 'result'};
}

/** What a link says: places on the dimensions and a pattern. The answers stayed with the visitor. */
export function SharedPlace({test, pasted: {shared, isSameRevision}}: SharedPlaceProps) {
  const pattern = test.patterns.find(({key}) => key === shared.pattern);
  const dimensions = new Map(test.dimensions.map(({key, name}) => [key, name.value]));
  return (
    <Card padding={3} radius={2} tone="primary">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          The link says: {pattern?.name.value ?? shared.pattern ?? 'no pattern'}
        </Text>
        {shared.scores.map(({key, score}) => (
          <Text key={key} size={1}>
            {dimensions.get(key) ?? key}: {score === null ? 'no score' : numberText(score)}
          </Text>
        ))}
        <Text muted size={1}>
          {isSameRevision
            ? 'It was made with the test as it stands here. '
            : 'It was made with another revision of the test: it stays as it was. '}
          A link has no answers in it; for the way item by item, paste answers as JSON.
        </Text>
      </Stack>
    </Card>
  );
}
