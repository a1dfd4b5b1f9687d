import {SparklesIcon} from '@sanity/icons/Sparkles';
import {Button, Card, Stack, Text} from '@sanity/ui';
import {useToast} from '@sanity/ui/toast';
import {useState} from 'react';
import {useClient, useSchema, type DocumentActionComponent} from 'sanity';
import {API_VERSION} from '../apiVersion.ts';
import {languagesOf} from '../languages.ts';
import {typePrefixOf} from '../typePrefix.ts';
import {storedDocument, storedFields} from '../../widget/core/check/stored-names.ts';
import {storedName} from '../../widget/core/type-prefix.ts';
import {listIn} from '../../widget/core/check/stored.ts';
import {useWords} from '../words/useWords.ts';
import {beginning, MODELS, type Model} from './models.ts';

/** A document action of a test that is still empty: begin with all it needs, to be rewritten. */
export const modelAction: DocumentActionComponent = ({id, draft, published}) => {
  const {action} = useWords().beginning;
  const [isOpen, setOpen] = useState(false);
  const test = draft ?? published;
  const isEmpty = ['items', 'dimensions', 'patterns'].every(
    (name) => listIn(test, name).length === 0,
  );
  if (!isEmpty) return null;
  return {
    label: action,
    icon: SparklesIcon,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: action,
      onClose: () => setOpen(false),
      content: <ModelDialog onDone={() => setOpen(false)} testId={id} />,
    },
  };
};
modelAction.displayName = 'RelationshipTestModelAction';

interface ModelDialogProps {
  /** Published id. */
  readonly testId: string;
  readonly onDone: () => void;
}

function ModelDialog({testId, onDone}: ModelDialogProps) {
  const client = useClient({apiVersion: API_VERSION});
  const schema = useSchema();
  const prefix = typePrefixOf(schema);
  const words = useWords().beginning;
  const toast = useToast();
  const [isStoring, setStoring] = useState(false);
  const begin = async (model: Model) => {
    setStoring(true);
    const language = languagesOf(schema)[0]?.id ?? 'en';
    const {documents, fields} = beginning(model, language, () => crypto.randomUUID());
    const draftId = `drafts.${testId}`;
    const transaction = documents.reduce(
      (all, document) =>
        all.create({...storedDocument(document, prefix), _id: `drafts.${document._id}`}),
      client.transaction(),
    );
    try {
      await transaction
        .createIfNotExists({_id: draftId, _type: storedName('relationshipTest', prefix)})
        .patch(draftId, (patch) => patch.set(storedFields(fields, prefix)))
        .commit({tag: 'relationship-test.model'});
      onDone();
    } catch (error) {
      toast.push({status: 'error', title: words.notStored, description: String(error)});
      setStoring(false);
    }
  };
  return (
    <Stack gap={3}>
      {MODELS.map((id) => {
        const {title, description} = words.models[id];
        return (
          <Card key={id} border padding={4} radius={2}>
            <Stack gap={4}>
              <Text weight="semibold">{title}</Text>
              <Text muted size={1}>
                {description}
              </Text>
              <Button
                disabled={isStoring}
                fontSize={1}
                mode="ghost"
                onClick={() => void begin(id)}
                padding={3}
                text={words.begin(title)}
              />
            </Stack>
          </Card>
        );
      })}
    </Stack>
  );
}
