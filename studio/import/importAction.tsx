import {UploadIcon} from '@sanity/icons/Upload';
import {lazy, useState} from 'react';
import type {DocumentActionComponent} from 'sanity';
import {OneMoment} from '../preview/OneMoment.tsx';
import {useWords} from '../words/useWords.ts';

const ImportDialog = lazy(async () => ({
  default: (await import('./ImportDialog.tsx')).ImportDialog,
}));

/** A document action of a test: items from the rows of a spreadsheet. */
export const importAction: DocumentActionComponent = ({id, draft, published}) => {
  const {action} = useWords().importing;
  const [isOpen, setOpen] = useState(false);
  return {
    label: action,
    icon: UploadIcon,
    disabled: draft === null && published === null,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: action,
      width: 'large',
      onClose: () => setOpen(false),
      content: (
        <OneMoment>
          <ImportDialog onDone={() => setOpen(false)} testId={id} />
        </OneMoment>
      ),
    },
  };
};
importAction.displayName = 'RelationshipTestImportAction';
