import {CodeBlockIcon} from '@sanity/icons/CodeBlock';
import {lazy, Suspense, useState} from 'react';
import type {DocumentActionComponent} from 'sanity';
import {Notice} from '../preview/Notice.tsx';

const EmbedDialog = lazy(async () => ({
  default: (await import('./EmbedDialog.tsx')).EmbedDialog,
}));

/** A document action of a test: the code that puts it on a page. */
export const embedAction: DocumentActionComponent = ({draft, published}) => {
  const [isOpen, setOpen] = useState(false);
  const test = published ?? draft;
  return {
    label: 'Embed this test',
    icon: CodeBlockIcon,
    disabled: test === null,
    onHandle: () => setOpen(true),
    dialog: isOpen &&
      test !== null && {
        type: 'dialog',
        header: 'Embed this test',
        width: 'full',
        onClose: () => setOpen(false),
        content: (
          <Suspense fallback={<Notice>One moment…</Notice>}>
            <EmbedDialog isPublished={published !== null} test={test} />
          </Suspense>
        ),
      },
  };
};
embedAction.displayName = 'RelationshipTestEmbedAction';
