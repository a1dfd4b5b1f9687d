import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline';
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline';
import {Card, Flex, Stack, Text} from '@sanity/ui';
import type {Finding} from '../../widget/core/check/finding.ts';
import type {Documents} from '../../widget/core/check/parts.ts';
import {useWords} from '../words/useWords.ts';
import {OpenLink} from './OpenLink.tsx';

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly documents: Documents;
}

/** What was found, each with the way to the document where it can be set right. */
export function Findings({findings, documents}: FindingsProps) {
  return (
    <Stack as="ul" gap={2}>
      {findings.map((finding) => (
        <FindingLine
          key={`${finding.document} ${finding.message}`}
          finding={finding}
          type={documents.get(finding.document)?._type}
        />
      ))}
    </Stack>
  );
}

function FindingLine({
  finding,
  type,
}: {
  readonly finding: Finding;
  readonly type?: string | undefined;
}) {
  const {open} = useWords().publishing;
  const {severity, message, document} = finding;
  return (
    <Card as="li" padding={3} radius={2} tone={severity === 'error' ? 'critical' : 'caution'}>
      <Flex gap={3}>
        <Text size={1}>{severity === 'error' ? <ErrorOutlineIcon /> : <WarningOutlineIcon />}</Text>
        <Text size={1}>
          {message}{' '}
          {type !== undefined && (
            <OpenLink id={document} type={type}>
              {open}
            </OpenLink>
          )}
        </Text>
      </Flex>
    </Card>
  );
}
