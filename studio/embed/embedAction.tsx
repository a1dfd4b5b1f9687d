import {CodeBlockIcon} from '@sanity/icons/CodeBlock';
import {lazy, useState} from 'react';
import type {DocumentActionComponent} from 'sanity';
import {OneMoment} from '../preview/OneMoment.tsx';
import {useWords} from '../words/useWords.ts';

const EmbedDialog = lazy(async () => ({
  default: (await import('./EmbedDialog.tsx')).EmbedDialog,
}));

/** A document action of a test: the code that puts it on a page. */
export const embedAction: DocumentActionComponent = ({draft, published}) => {
  const {action} = useWords().embedding;
  const [isOpen, setOpen] = useState(false);
  const test = published ?? draft;
  return {
    label: action,
    icon: CodeBlockIcon,
    disabled: test === null,
    onHandle: () => setOpen(true),
    dialog: isOpen &&
      test !== null && {
        type: 'dialog',
        header: action,
        width: 'full',
        onClose: () => setOpen(false),
        content: (
          <OneMoment>
            <EmbedDialog isPublished={published !== null} test={test} />
          </OneMoment>
        ),
      },
  };
};
embedAction.displayName = 'RelationshipTestEmbedAction';
