import {UploadIcon} from '@sanity/icons/Upload';
import {lazy, Suspense, useState} from 'react';
import type {DocumentActionComponent} from 'sanity';
import {Notice} from '../preview/Notice.tsx';

const ImportDialog = lazy(async () => ({
  default: (await import('./ImportDialog.tsx')).ImportDialog,
}));

/** A document action of a test: items from the rows of a spreadsheet. */
export const importAction: DocumentActionComponent = ({id, draft, published}) => {
  const [isOpen, setOpen] = useState(false);
  return {
    label: 'Import items',
    icon: UploadIcon,
    disabled: draft === null && published === null,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Import items',
      width: 'large',
      onClose: () => setOpen(false),
      content: (
        <Suspense fallback={<Notice>One moment…</Notice>}>
          <ImportDialog onDone={() => setOpen(false)} testId={id} />
        </Suspense>
      ),
    },
  };
};
importAction.displayName = 'RelationshipTestImportAction';
