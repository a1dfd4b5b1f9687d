import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline';
import {Card, Flex, Stack, Text} from '@sanity/ui';
import {useState} from 'react';
import type {DocumentActionComponent, ValidationMarker} from 'sanity';
import {useMarkers} from '../check/useMarkers.ts';
import {count} from '../previews/words.ts';

/**
 * The Studio's own way to publish; where errors stand in the way, the button explains them
 * instead of being grey.
 */
export function explainedPublish(publish: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const described = publish(props);
    const {errors} = useMarkers(props);
    const [isOpen, setOpen] = useState(false);
    if (!described || !props.draft || errors.length === 0) return described;
    return {
      ...described,
      disabled: false,
      tone: 'critical',
      title: `${count(errors.length, 'error')} must be set right first`,
      onHandle: () => setOpen(true),
      dialog: isOpen && {
        type: 'dialog',
        header: `Not yet: ${count(errors.length, 'error')} to set right`,
        onClose: () => setOpen(false),
        content: <Blockers errors={errors} />,
      },
    };
  };
  action.action = 'publish';
  action.displayName = 'RelationshipTestPublishAction';
  return action;
}

/** What has to be set right, each with what to do. */
function Blockers({errors}: {readonly errors: readonly ValidationMarker[]}) {
  return (
    <Stack gap={3}>
      <Text muted size={1}>
        With these, visitors would get a wrong result, or one without what keeps them safe.
      </Text>
      {errors.map((error) => (
        <Card key={error.message} padding={3} radius={2} tone="critical">
          <Flex gap={3}>
            <Text size={1}>
              <ErrorOutlineIcon />
            </Text>
            <Text size={1}>{error.message}</Text>
          </Flex>
        </Card>
      ))}
    </Stack>
  );
}
