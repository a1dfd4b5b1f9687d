import {Suspense, type ReactNode} from 'react';
import {useWords} from '../words/useWords.ts';
import {Notice} from './Notice.tsx';

/** Says that a view is on its way while its code is loaded. */
export function OneMoment({children}: {readonly children: ReactNode}) {
  const {oneMoment} = useWords().preview;
  return <Suspense fallback={<Notice>{oneMoment}</Notice>}>{children}</Suspense>;
}
