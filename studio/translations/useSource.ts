import {useEffect, useState} from 'react';
import {useClient} from 'sanity';
import {API_VERSION} from '../apiVersion.ts';
import {isStoredDocument, type StoredDocument} from '../../widget/core/check/stored.ts';

const sourceQuery = `*[_type == "translation.metadata" && $id in translations[].value._ref][0]
  .translations[language == $source][0].value->`;

/** The article that a translation was made from. */
export type Source =
  | {readonly kind: 'loading'}
  | {readonly kind: 'none'}
  | {readonly kind: 'failed'; readonly reason: string}
  | {readonly kind: 'found'; readonly article: StoredDocument};

/** Finds the version of an article in the source language, as its draft stands. */
export function useSource(id: string, source: string): Source {
  const client = useClient({apiVersion: API_VERSION});
  const [found, setFound] = useState<Source>({kind: 'loading'});
  useEffect(() => {
    let gone = false;
    void client
      .withConfig({perspective: 'drafts'})
      .fetch<unknown>(sourceQuery, {id, source})
      .then((article) => {
        if (gone) return;
        setFound(isStoredDocument(article) ? {kind: 'found', article} : {kind: 'none'});
      })
      .catch((error: unknown) => {
        if (!gone) setFound({kind: 'failed', reason: String(error)});
      });
    return () => {
      gone = true;
    };
  }, [client, id, source]);
  return found;
}
