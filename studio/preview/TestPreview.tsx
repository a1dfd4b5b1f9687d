import {Card, Flex} from '@sanity/ui';
import {useDeferredValue, useMemo, useState} from 'react';
import type {UserViewComponent} from 'sanity/structure';
import {checkTest} from '../../widget/core/check/check.ts';
import {errorsIn} from '../../widget/core/check/finding.ts';
import {languagesOf, partsOf, titleOf, type TestParts} from '../../widget/core/check/parts.ts';
import {Findings} from '../check/Findings.tsx';
import {useWords} from '../words/useWords.ts';
import {useCheckWords} from '../check/useCheckWords.ts';
import {Notice} from './Notice.tsx';
import {Choice} from './Choice.tsx';
import {UNLOCK_KINDS, WIDTHS, type PreviewSettings} from './previewSettings.ts';
import {Stage} from './Stage.tsx';
import {TestStage} from './TestStage.tsx';
import {useTestDocuments} from './useTestDocuments.ts';

/** A view of a test: the real test as its draft stands, at every keystroke. */
export const TestPreview: UserViewComponent = ({document, documentId}) => {
  const state = useTestDocuments(documentId, document.displayed);
  const {loading, emptyTest} = useWords().preview;
  if (state.kind === 'loading') return <Notice>{loading}</Notice>;
  if (state.kind === 'failed') return <Notice tone="critical">{state.reason}</Notice>;
  const parts = partsOf(state.documents, documentId);
  if (!parts) return <Notice>{emptyTest}</Notice>;
  return <PreviewOf parts={parts} />;
};

const FROM_THE_START: PreviewSettings = {
  language: '',
  theme: 'light',
  width: 'column',
  pattern: '',
  unlockKind: '',
};

function PreviewOf({parts}: {readonly parts: TestParts}) {
  const {preview} = useWords();
  const [settings, setSettings] = useState(FROM_THE_START);
  const change = (part: Partial<PreviewSettings>) => setSettings((all) => ({...all, ...part}));
  const words = useCheckWords();
  // What is wrong may be told a moment after the key that made it so.
  const typed = useDeferredValue(parts);
  const errors = useMemo(
    () => errorsIn(checkTest(typed.all, typed.test._id, words)),
    [typed, words],
  );
  const languages = languagesOf(parts.test);
  const language = languages.includes(settings.language)
    ? settings.language
    : (languages[0] ?? 'en');
  return (
    <Flex data-testid="preview" direction="column" height="fill">
      <Card borderBottom padding={3}>
        <Flex gap={4} wrap="wrap">
          <Choice
            label={preview.language}
            value={language}
            options={languages.map((id) => ({id, title: languageName(id)}))}
            onChange={(value) => change({language: value})}
          />
          <Choice
            label={preview.result}
            value={settings.pattern}
            options={[
              {id: '', title: preview.takeTest},
              ...parts.patterns.map((pattern) => ({id: pattern._id, title: titleOf(pattern)})),
            ]}
            onChange={(pattern) => change({pattern})}
          />
          <Choice
            label={preview.width}
            value={settings.width}
            options={WIDTHS.map(({id}) => ({id, title: preview.widths[id]}))}
            onChange={(width) => change({width})}
          />
          <Choice
            label={preview.page}
            value={settings.theme}
            options={[
              {id: 'light', title: preview.light},
              {id: 'dark', title: preview.dark},
            ]}
            onChange={(theme) => change({theme})}
          />
          <Choice
            label={preview.reportOpens}
            value={settings.unlockKind}
            options={[
              {id: '', title: preview.asTestSays},
              ...UNLOCK_KINDS.map((id) => ({id, title: preview.unlockKinds[id]})),
            ]}
            onChange={(unlockKind) => change({unlockKind})}
          />
        </Flex>
      </Card>
      {errors.length > 0 && (
        <Card borderBottom padding={3} style={{maxHeight: '30%', overflow: 'auto'}}>
          <Findings findings={errors} documents={parts.all} />
        </Card>
      )}
      <Stage {...settings} language={language}>
        <TestStage {...settings} language={language} parts={parts} />
      </Stage>
    </Flex>
  );
}

/** A language in its own words: `English`, `简体中文`. */
function languageName(id: string): string {
  return new Intl.DisplayNames([id], {type: 'language'}).of(id) ?? id;
}
