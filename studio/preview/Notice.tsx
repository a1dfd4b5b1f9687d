import {Card, Text, type CardTone} from '@sanity/ui';
import type {ReactNode} from 'react';

interface NoticeProps {
  readonly tone?: CardTone;
  readonly children: ReactNode;
}

/** A sentence where a view has nothing to show yet. */
export function Notice({tone = 'transparent', children}: NoticeProps) {
  return (
    <Card height="fill" padding={5} role="status" tone={tone}>
      <Text align="center" muted>
        {children}
      </Text>
    </Card>
  );
}
