import {CheckmarkIcon} from '@sanity/icons/Checkmark';
import {CopyIcon} from '@sanity/icons/Copy';
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui';
import {useState} from 'react';
import {useWords} from '../words/useWords.ts';

interface CopyBoxProps {
  readonly code: string;
  /** What to do with it. */
  readonly hint: string;
}

/** Code, and a button that copies all of it. */
export function CopyBox({code, hint}: CopyBoxProps) {
  const words = useWords().embedding;
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === code;
  const copy = () => {
    void navigator.clipboard
      .writeText(code)
      .then(() => setCopied(code))
      .catch((error: unknown) => console.warn('Copying was refused; select the code.', error));
  };
  return (
    <Stack gap={3}>
      <Card border overflow="auto" padding={3} radius={2} tone="transparent">
        <pre
          data-testid="embed-snippet"
          style={{
            font: '13px/1.5 ui-monospace, monospace',
            margin: 0,
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
          }}
          tabIndex={0}
        >
          {code}
        </pre>
      </Card>
      <Flex align="center" gap={3}>
        <Button
          fontSize={1}
          icon={isCopied ? CheckmarkIcon : CopyIcon}
          onClick={copy}
          padding={3}
          text={isCopied ? words.copied : words.copy}
          tone={isCopied ? 'positive' : 'primary'}
        />
        <Box flex={1}>
          <Text muted size={1}>
            {hint}
          </Text>
        </Box>
      </Flex>
    </Stack>
  );
}
