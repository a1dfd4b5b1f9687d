import {Button, Card, Stack, Text} from '@sanity/ui';
import {useToast} from '@sanity/ui/toast';
import {useEffect, useState} from 'react';
import {useClient, useWorkspace} from 'sanity';
import {API_VERSION} from '../apiVersion.ts';
import {OpenLink} from '../check/OpenLink.tsx';
import {count} from '../previews/words.ts';
import {Notice} from '../preview/Notice.tsx';
import {titleOf} from '../../widget/core/check/parts.ts';
import {publishedId} from '../../widget/core/check/stored.ts';
import {publishTogether, unpublishedParts, type UnpublishedPart} from './unpublishedParts.ts';

interface PublishAllDialogProps {
  /** Published id. */
  readonly testId: string;
  readonly onDone: () => void;
}

/** What would be published, what stands in the way, and one button for all of it. */
export function PublishAllDialog({testId, onDone}: PublishAllDialogProps) {
  const client = useClient({apiVersion: API_VERSION});
  const workspace = useWorkspace();
  const toast = useToast();
  const [parts, setParts] = useState<readonly UnpublishedPart[] | null>(null);
  const [isPublishing, setPublishing] = useState(false);
  useEffect(() => {
    let gone = false;
    void unpublishedParts(client, workspace, testId)
      .then((found) => {
        if (!gone) setParts(found);
      })
      .catch((error: unknown) => {
        toast.push({status: 'error', title: 'The parts did not load', description: String(error)});
      });
    return () => {
      gone = true;
    };
  }, [client, workspace, testId, toast]);

  if (parts === null) return <Notice>Looking at the test and its parts…</Notice>;
  if (parts.length === 0) return <Notice>Everything is published already.</Notice>;
  const errors = parts.reduce((sum, part) => sum + part.errors.length, 0);
  const publish = async () => {
    setPublishing(true);
    try {
      await publishTogether(client, parts);
      toast.push({status: 'success', title: `${count(parts.length, 'document')} published`});
      onDone();
    } catch (error) {
      toast.push({status: 'error', title: 'Nothing was published', description: String(error)});
      setPublishing(false);
    }
  };
  return (
    <Stack gap={4}>
      <Stack as="ul" gap={2}>
        {parts.map((part) => (
          <PartLine key={part.draft._id} part={part} />
        ))}
      </Stack>
      <Button
        disabled={errors > 0 || isPublishing}
        loading={isPublishing}
        onClick={() => void publish()}
        text={
          errors > 0
            ? `${count(errors, 'error')} to set right first`
            : `Publish ${count(parts.length, 'document')}`
        }
        tone="primary"
      />
    </Stack>
  );
}

function PartLine({part: {draft, errors}}: {readonly part: UnpublishedPart}) {
  return (
    <Card as="li" padding={3} radius={2} tone={errors.length > 0 ? 'critical' : 'transparent'}>
      <Stack gap={3}>
        <Text size={1}>
          <OpenLink id={publishedId(draft._id)} type={draft._type}>
            {titleOf(draft)}
          </OpenLink>
        </Text>
        {errors.map(({message}) => (
          <Text key={message} size={1}>
            {message}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}
