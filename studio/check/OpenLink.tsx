import type {ReactNode} from 'react';
import {IntentLink} from 'sanity/router';

interface OpenLinkProps {
  /** Published id. */
  readonly id: string;
  readonly type: string;
  readonly children: ReactNode;
}

/** Opens a document beside what is on show, in the Studio's own colours of a link. */
export function OpenLink({id, type, children}: OpenLinkProps) {
  return (
    <IntentLink intent="edit" params={{id, type}} style={{color: 'var(--card-link-fg-color)'}}>
      {children}
    </IntentLink>
  );
}
