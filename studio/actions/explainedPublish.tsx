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
import {withField} from './withField.ts';
import {typePrefixOf} from '../typePrefix.ts';
import {useWords} from '../words/useWords.ts';
import {ownType} from '../../widget/core/check/stored-names.ts';
import {TRANSLATED_FROM, translatedFrom} from '../../widget/core/check/translated-from.ts';

/**
 * The Studio's own way to publish; where errors stand in the way, the button explains them
 * instead of being grey.
 */
export function explainedPublish(publish: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const described = publish(props);
    const words = useWords().publishing;
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
      title: words.mustBeSetRight(errors.length),
      onHandle: () => setOpen(true),
      dialog: isOpen && {
        type: 'dialog',
        header: words.notYet(errors.length),
        onClose: () => setOpen(false),
        content: <Blockers errors={errors} type={props.type} />,
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
  const schema = useSchema();
  const source = languagesOf(schema)[0]?.id;
  const isTranslated = TRANSLATED_TYPES.has(ownType(type, typePrefixOf(schema)) ?? '');
  return () => {
    if (!draft || source === undefined || !isTranslated) return;
    const lines = translatedFrom(draft, published, source);
    const before = draft[TRANSLATED_FROM] ?? [];
    if (JSON.stringify(before) !== JSON.stringify(lines)) {
      patch.execute([{set: {[TRANSLATED_FROM]: lines}}]);
    }
  };
}

interface BlockersProps {
  readonly errors: readonly ValidationMarker[];
  readonly type: string;
}

/** What has to be set right, each with what to do. */
function Blockers({errors, type}: BlockersProps) {
  const schema = useSchema();
  const {why} = useWords().publishing;
  return (
    <Stack gap={3}>
      <Text muted size={1}>
        {why}
      </Text>
      {errors.map((error) => (
        <Card
          key={JSON.stringify([error.path, error.message])}
          data-testid="blocker"
          padding={3}
          radius={2}
          tone="critical"
        >
          <Flex gap={3}>
            <Text size={1}>
              <ErrorOutlineIcon />
            </Text>
            <Text size={1}>{withField(schema, type, error)}</Text>
          </Flex>
        </Card>
      ))}
    </Stack>
  );
}
