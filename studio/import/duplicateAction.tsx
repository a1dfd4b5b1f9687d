import {CopyIcon} from '@sanity/icons/Copy';
import {useToast} from '@sanity/ui/toast';
import {useState} from 'react';
import {useClient, type DocumentActionComponent} from 'sanity';
import {useRouter} from 'sanity/router';
import {API_VERSION} from '../apiVersion.ts';
import {loadTestDocuments} from '../check/testDocuments.ts';
import {publishedId} from '../../widget/core/check/stored.ts';
import {copyOfTest} from './documents.ts';

/** A document action of a test: a copy with items of its own, to change without touching the first. */
export const duplicateAction: DocumentActionComponent = ({id, draft, published}) => {
  const client = useClient({apiVersion: API_VERSION});
  const router = useRouter();
  const toast = useToast();
  const [isCopying, setCopying] = useState(false);
  const duplicate = async () => {
    setCopying(true);
    try {
      const documents = await loadTestDocuments(client.withConfig({perspective: 'drafts'}), id);
      const copy = copyOfTest(documents, id, () => crypto.randomUUID());
      if (!copy) return;
      const transaction = copy.items.reduce(
        (all, item) => all.create({...item}),
        client.transaction(),
      );
      await transaction.create({...copy.test}).commit({tag: 'relationship-test.duplicate'});
      router.navigateIntent('edit', {id: publishedId(copy.test._id), type: 'relationshipTest'});
    } catch (error) {
      toast.push({status: 'error', title: 'Nothing was copied', description: String(error)});
    } finally {
      setCopying(false);
    }
  };
  return {
    label: isCopying ? 'Duplicating…' : 'Duplicate with items',
    icon: CopyIcon,
    disabled: isCopying || (draft === null && published === null),
    onHandle: () => void duplicate(),
  };
};
duplicateAction.displayName = 'RelationshipTestDuplicateAction';
