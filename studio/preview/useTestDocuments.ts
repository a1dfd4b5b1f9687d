import {useEffect, useMemo, useState} from 'react';
import {useClient} from 'sanity';
import {API_VERSION} from '../apiVersion.ts';
import {loadTestDocuments, withDocument} from '../check/testDocuments.ts';
import {contentReader} from '../contentReader.ts';
import {useTypePrefix} from '../typePrefix.ts';
import {fnv1a32} from '../../widget/core/hash.ts';
import {storedName} from '../../widget/core/type-prefix.ts';
import type {Documents} from '../../widget/core/check/parts.ts';
import {DOCUMENT_TYPES, ownDocument} from '../../widget/core/check/stored-names.ts';
import {isStoredDocument, type StoredDocument} from '../../widget/core/check/stored.ts';

/** Changes that come within this time of one another are shown together, in milliseconds. */
const TOGETHER = 150;

/** The documents of a test, or why they cannot be shown. */
export type TestDocuments =
  | {readonly kind: 'loading'}
  | {readonly kind: 'ready'; readonly documents: Documents}
  | {readonly kind: 'failed'; readonly reason: string};

/**
 * Everything that a test is made of, drafts first, as anybody changes it; the document on show is
 * taken as it stands in the form, whether or not it was saved.
 */
export function useTestDocuments(testId: string, displayed: unknown): TestDocuments {
  const client = useClient({apiVersion: API_VERSION});
  const prefix = useTypePrefix();
  const [stored, setStored] = useState<TestDocuments>({kind: 'loading'});
  useEffect(() => {
    const drafts = contentReader(client, 'drafts', prefix);
    const types = DOCUMENT_TYPES.map((name) => storedName(name, prefix));
    let [gone, timer] = [false, 0];
    const load = async () => {
      try {
        const documents = await loadTestDocuments(drafts, testId);
        if (!gone) setStored({kind: 'ready', documents});
      } catch (error) {
        if (!gone) setStored({kind: 'failed', reason: String(error)});
      }
    };
    const loadSoon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void load(), TOGETHER);
    };
    const subscription = client
      .listen('*[_type in $types]', {types: [...types, 'translation.metadata']}, LISTENING)
      .subscribe({next: loadSoon, error: loadSoon});
    void load();
    return () => {
      gone = true;
      window.clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, [client, prefix, testId]);

  const shown = useMemo(() => asShown(displayed, prefix), [displayed, prefix]);
  return useMemo(
    () =>
      stored.kind === 'ready'
        ? {kind: 'ready', documents: withDocument(stored.documents, shown)}
        : stored,
    [stored, shown],
  );
}

const LISTENING = {
  events: ['welcome', 'mutation', 'reconnect'] as ('welcome' | 'mutation' | 'reconnect')[],
  includeResult: false,
  visibility: 'query' as const,
};

/** A revision of its own for every keystroke: what is shown of an older one is asked for anew. */
function asShown(displayed: unknown, prefix: string): StoredDocument | undefined {
  if (!isStoredDocument(displayed)) return undefined;
  return {
    ...ownDocument(displayed, prefix),
    _rev: `shown-${fnv1a32(JSON.stringify(displayed)).toString(36)}`,
  };
}
