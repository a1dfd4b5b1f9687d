import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline';
import {Card, Flex, Stack, Text} from '@sanity/ui';
import {useState} from 'react';
import {
  useDocumentOperation,
  useSchema,
  type DocumentActionComponent,
  type DocumentActionProps,
  type ValidationMarker,
} from 'sanity';
import {TRANSLATED_TYPES} from '../check/findings.ts';
import {useMarkers} from '../check/useMarkers.ts';
import {languagesOf} from '../languages.ts';
import {count} from '../previews/words.ts';
import {TRANSLATED_FROM, translatedFrom} from '../../widget/core/check/translated-from.ts';

/**
 * The Studio's own way to publish; where errors stand in the way, the button explains them
 * instead of being grey.
 */
export function explainedPublish(publish: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const described = publish(props);
    const {errors} = useMarkers(props);
    const [isOpen, setOpen] = useState(false);
    const keepSources = useKeepSources(props);
    if (!described || !props.draft) return described;
    if (errors.length === 0) {
      const publishNow = () => {
        keepSources();
        described.onHandle?.();
      };
      return {...described, onHandle: publishNow};
    }
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

/** Keeps in the draft what its translations were made from, for the time after it is published. */
function useKeepSources({id, type, draft, published}: DocumentActionProps): () => void {
  const {patch} = useDocumentOperation(id, type);
  const source = languagesOf(useSchema())[0]?.id;
  return () => {
    if (!draft || source === undefined || !TRANSLATED_TYPES.has(type)) return;
    const lines = translatedFrom(draft, published, source);
    const before = draft[TRANSLATED_FROM] ?? [];
    if (JSON.stringify(before) !== JSON.stringify(lines)) {
      patch.execute([{set: {[TRANSLATED_FROM]: lines}}]);
    }
  };
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
