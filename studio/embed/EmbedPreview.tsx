import {useMemo} from 'react';
import {partsOf, type TestParts} from '../../widget/core/check/parts.ts';
import {publishedId} from '../../widget/core/check/stored.ts';
import {documentsClient} from '../preview/documentsClient.ts';
import {Notice} from '../preview/Notice.tsx';
import {Stage} from '../preview/Stage.tsx';
import {useElement} from '../preview/useElement.ts';
import {useTestDocuments} from '../preview/useTestDocuments.ts';
import {useWords} from '../words/useWords.ts';
import type {EmbedOptions} from './snippet.ts';

interface EmbedPreviewProps {
  readonly testId: string;
  readonly options: EmbedOptions;
}

/** The test with the options chosen. */
export function EmbedPreview({testId, options}: EmbedPreviewProps) {
  const {loading} = useWords().preview;
  const id = publishedId(testId);
  const state = useTestDocuments(id, undefined);
  const parts = state.kind === 'ready' ? partsOf(state.documents, id) : null;
  if (!parts) return <Notice>{loading}</Notice>;
  return <PreviewOf options={options} parts={parts} />;
}

function PreviewOf({options, parts}: {readonly options: EmbedOptions; readonly parts: TestParts}) {
  const {test, theme, language, itemsPerStep, share, accent} = options;
  const client = useMemo(() => documentsClient(parts.all), [parts.all]);
  const {place} = useElement(
    'relationship-test',
    useMemo(
      () => ({
        client,
        test,
        theme,
        lang: language,
        itemsPerStep: itemsPerStep === '' ? null : itemsPerStep,
        share: share ? null : 'off',
      }),
      [client, test, theme, language, itemsPerStep, share],
    ),
  );
  return (
    <Stage language={language} theme={theme === 'dark' ? 'dark' : 'light'} width="column">
      <div
        ref={place}
        style={accent === '' ? {} : {['--relationship-test-accent' as string]: accent}}
      />
    </Stage>
  );
}
