import {Card, Flex} from '@sanity/ui';
import {useMemo, useState} from 'react';
import type {UserViewComponent} from 'sanity/structure';
import {checkTest} from '../../widget/core/check/check.ts';
import {errorsIn} from '../../widget/core/check/finding.ts';
import {languagesOf, partsOf, titleOf, type TestParts} from '../../widget/core/check/parts.ts';
import {Findings} from '../check/Findings.tsx';
import {Notice} from './Notice.tsx';
import {Choice} from './Choice.tsx';
import {UNLOCK_KINDS, WIDTHS, type PreviewSettings} from './previewSettings.ts';
import {Stage} from './Stage.tsx';
import {TestStage} from './TestStage.tsx';
import {useTestDocuments} from './useTestDocuments.ts';

/** A view of a test: the real test as its draft stands, at every keystroke. */
export const TestPreview: UserViewComponent = ({document, documentId}) => {
  const state = useTestDocuments(documentId, document.displayed);
  if (state.kind === 'loading') return <Notice>Loading the test…</Notice>;
  if (state.kind === 'failed') return <Notice tone="critical">{state.reason}</Notice>;
  const parts = partsOf(state.documents, documentId);
  if (!parts) return <Notice>Write a first word of the test to see it here.</Notice>;
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
  const [settings, setSettings] = useState(FROM_THE_START);
  const change = (part: Partial<PreviewSettings>) => setSettings((all) => ({...all, ...part}));
  const errors = useMemo(() => errorsIn(checkTest(parts.all, parts.test._id)), [parts]);
  const languages = languagesOf(parts.test);
  const language = languages.includes(settings.language)
    ? settings.language
    : (languages[0] ?? 'en');
  return (
    <Flex data-testid="preview" direction="column" height="fill">
      <Card borderBottom padding={3}>
        <Flex gap={4} wrap="wrap">
          <Choice
            label="Language"
            value={language}
            options={languages.map((id) => ({id, title: languageName(id)}))}
            onChange={(value) => change({language: value})}
          />
          <Choice
            label="Result"
            value={settings.pattern}
            options={[
              {id: '', title: 'Take the test'},
              ...parts.patterns.map((pattern) => ({id: pattern._id, title: titleOf(pattern)})),
            ]}
            onChange={(pattern) => change({pattern})}
          />
          <Choice
            label="Width"
            value={settings.width}
            options={WIDTHS}
            onChange={(width) => change({width})}
          />
          <Choice
            label="Page"
            value={settings.theme}
            options={[
              {id: 'light', title: 'Light'},
              {id: 'dark', title: 'Dark'},
            ]}
            onChange={(theme) => change({theme})}
          />
          <Choice
            label="Report opens"
            value={settings.unlockKind}
            options={[{id: '', title: 'As the test says'}, ...UNLOCK_KINDS]}
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
