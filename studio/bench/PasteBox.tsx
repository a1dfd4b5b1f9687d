import {Card, Stack, Text, TextArea} from '@sanity/ui';
import {useId} from 'react';
import {readPasted, type Pasted} from '../../widget/core/check/read-respondent.ts';
import type {RelationshipTest} from '../../widget/index.ts';
import {useWords} from '../words/useWords.ts';
import {useCheckWords} from '../check/useCheckWords.ts';

interface PasteBoxProps {
  readonly test: RelationshipTest;
  readonly pasted: Pasted | null;
  readonly onPasted: (pasted: Pasted) => void;
}

/** A place to paste somebody's result into, to see how it came about. */
export function PasteBox({test, pasted, onPasted}: PasteBoxProps) {
  const {paste} = useWords().bench;
  const id = useId();
  const words = useCheckWords();
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {paste.label}
      </Text>
      <TextArea
        fontSize={1}
        id={id}
        onChange={({currentTarget: {value}}) => {
          if (value.trim() !== '') onPasted(readPasted(test, value, words));
        }}
        placeholder={paste.placeholder}
        rows={2}
      />
      {pasted?.kind === 'unreadable' && (
        <Card padding={3} radius={2} role="alert" tone="caution">
          <Text size={1}>{pasted.reason}</Text>
        </Card>
      )}
    </Stack>
  );
}
