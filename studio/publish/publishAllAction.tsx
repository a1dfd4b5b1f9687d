import {PublishIcon} from '@sanity/icons/Publish';
import {useState} from 'react';
import type {DocumentActionComponent} from 'sanity';
import {useWords} from '../words/useWords.ts';
import {PublishAllDialog} from './PublishAllDialog.tsx';

/** A document action of a test: publishes it together with all of its parts that changed. */
export const publishAllAction: DocumentActionComponent = ({id, draft, published}) => {
  const {action} = useWords().publishing;
  const [isOpen, setOpen] = useState(false);
  return {
    label: action,
    icon: PublishIcon,
    disabled: draft === null && published === null,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: action,
      onClose: () => setOpen(false),
      content: <PublishAllDialog onDone={() => setOpen(false)} testId={id} />,
    },
  };
};
publishAllAction.displayName = 'RelationshipTestPublishAllAction';
