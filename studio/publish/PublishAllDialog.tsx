import {Button, Card, Stack, Text} from '@sanity/ui';
import {useToast} from '@sanity/ui/toast';
import {useEffect, useState} from 'react';
import {useClient, useSchema, useWorkspace} from 'sanity';
import {withField} from '../actions/withField.ts';
import {API_VERSION} from '../apiVersion.ts';
import {OpenLink} from '../check/OpenLink.tsx';
import {Notice} from '../preview/Notice.tsx';
import {useWords} from '../words/useWords.ts';
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
  const words = useWords().publishing;
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
        toast.push({status: 'error', title: words.notLoaded, description: String(error)});
      });
    return () => {
      gone = true;
    };
  }, [client, workspace, testId, toast, words]);

  if (parts === null) return <Notice>{words.looking}</Notice>;
  if (parts.length === 0) return <Notice>{words.nothing}</Notice>;
  const errors = parts.reduce((sum, part) => sum + part.errors.length, 0);
  const publish = async () => {
    setPublishing(true);
    try {
      await publishTogether(client, parts);
      toast.push({status: 'success', title: words.published(parts.length)});
      onDone();
    } catch (error) {
      toast.push({status: 'error', title: words.notPublished, description: String(error)});
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
        text={errors > 0 ? words.blocked(errors) : words.publish(parts.length)}
        tone="primary"
      />
    </Stack>
  );
}

function PartLine({part: {draft, errors}}: {readonly part: UnpublishedPart}) {
  const schema = useSchema();
  return (
    <Card as="li" padding={3} radius={2} tone={errors.length > 0 ? 'critical' : 'transparent'}>
      <Stack gap={3}>
        <Text size={1}>
          <OpenLink id={publishedId(draft._id)} type={draft._type}>
            {titleOf(draft)}
          </OpenLink>
        </Text>
        {errors.map((error) => (
          <Text key={JSON.stringify([error.path, error.message])} size={1}>
            {withField(schema, draft._type, error)}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}
