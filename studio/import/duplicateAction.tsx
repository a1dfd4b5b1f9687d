import {CopyIcon} from '@sanity/icons/Copy';
import {useToast} from '@sanity/ui/toast';
import {useState} from 'react';
import {useClient, type DocumentActionComponent} from 'sanity';
import {useRouter} from 'sanity/router';
import {API_VERSION} from '../apiVersion.ts';
import {contentReader} from '../contentReader.ts';
import {loadTestDocuments} from '../check/testDocuments.ts';
import {storedDocument} from '../../widget/core/check/stored-names.ts';
import {publishedId} from '../../widget/core/check/stored.ts';
import {useTypePrefix} from '../typePrefix.ts';
import {useWords} from '../words/useWords.ts';
import {copyOfTest} from './documents.ts';

/** A document action of a test: a copy with items of its own, to change without touching the first. */
export const duplicateAction: DocumentActionComponent = ({id, draft, published}) => {
  const client = useClient({apiVersion: API_VERSION});
  const prefix = useTypePrefix();
  const router = useRouter();
  const words = useWords().importing;
  const toast = useToast();
  const [isCopying, setCopying] = useState(false);
  const duplicate = async () => {
    setCopying(true);
    try {
      const documents = await loadTestDocuments(contentReader(client, 'drafts', prefix), id);
      const copy = copyOfTest(documents, id, () => crypto.randomUUID());
      if (!copy) return;
      const transaction = copy.items.reduce(
        (all, item) => all.create({...storedDocument(item, prefix)}),
        client.transaction(),
      );
      const test = storedDocument(copy.test, prefix);
      await transaction.create({...test}).commit({tag: 'relationship-test.duplicate'});
      router.navigateIntent('edit', {id: publishedId(test._id), type: test._type});
    } catch (error) {
      toast.push({status: 'error', title: words.notCopied, description: String(error)});
    } finally {
      setCopying(false);
    }
  };
  return {
    label: isCopying ? words.duplicating : words.duplicate,
    icon: CopyIcon,
    disabled: isCopying || (draft === null && published === null),
    onHandle: () => void duplicate(),
  };
};
duplicateAction.displayName = 'RelationshipTestDuplicateAction';
