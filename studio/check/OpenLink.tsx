import type {ReactNode} from 'react';
import {IntentLink} from 'sanity/router';
import {storedDocument} from '../../widget/core/check/stored-names.ts';
import {useTypePrefix} from '../typePrefix.ts';

interface OpenLinkProps {
  /** Published id. */
  readonly id: string;
  /** Type by the name that our code knows, or the Studio. */
  readonly type: string;
  readonly children: ReactNode;
}

/** Opens a document beside what is on show, in the Studio's own colours of a link. */
export function OpenLink({id, type, children}: OpenLinkProps) {
  const {_id, _type} = storedDocument({_id: id, _type: type}, useTypePrefix());
  return (
    <IntentLink
      intent="edit"
      params={{id: _id, type: _type}}
      style={{color: 'var(--card-link-fg-color)'}}
    >
      {children}
    </IntentLink>
  );
}
