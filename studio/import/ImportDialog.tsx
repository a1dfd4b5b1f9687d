import {Button, Card, Flex, Stack, Text, TextArea} from '@sanity/ui';
import {useToast} from '@sanity/ui/toast';
import {useId, useMemo, useState} from 'react';
import {useClient, useSchema} from 'sanity';
import {API_VERSION} from '../apiVersion.ts';
import {languagesOf} from '../languages.ts';
import {typePrefixOf} from '../typePrefix.ts';
import {Notice} from '../preview/Notice.tsx';
import {useTestDocuments} from '../preview/useTestDocuments.ts';
import {partsOf, titleOf, type TestParts} from '../../widget/core/check/parts.ts';
import {storedDocument} from '../../widget/core/check/stored-names.ts';
import {stringIn, writtenIn} from '../../widget/core/check/stored.ts';
import type {StudioWords} from '../words/en.ts';
import {useWords} from '../words/useWords.ts';
import {itemDocuments} from './documents.ts';
import {readRows, type KnownDimension} from './readRows.ts';
import {RowsTable} from './RowsTable.tsx';
import {storeItems} from './storeItems.ts';

interface ImportDialogProps {
  /** Published id. */
  readonly testId: string;
  readonly onDone: () => void;
}

/** Rows on one side, what they would become below, and one button that stores all of it at once. */
export function ImportDialog({testId, onDone}: ImportDialogProps) {
  const state = useTestDocuments(testId, undefined);
  const {importing, preview} = useWords();
  if (state.kind === 'loading') return <Notice>{preview.loading}</Notice>;
  if (state.kind === 'failed') return <Notice tone="critical">{state.reason}</Notice>;
  const parts = partsOf(state.documents, testId);
  if (!parts || parts.dimensions.length === 0) {
    return <Notice>{importing.noDimensions}</Notice>;
  }
  return <ImportInto onDone={onDone} parts={parts} />;
}

function ImportInto({parts, onDone}: {readonly parts: TestParts; readonly onDone: () => void}) {
  const words = useWords().importing;
  const client = useClient({apiVersion: API_VERSION});
  const schema = useSchema();
  const toast = useToast();
  const id = useId();
  const [text, setText] = useState('');
  const [isStoring, setStoring] = useState(false);
  const languages = useMemo(() => languagesOf(schema).map((language) => language.id), [schema]);
  const {items, faults} = useMemo(
    () => readRows(text, languages, parts.dimensions.map(known), words.faults),
    [text, languages, parts.dimensions, words],
  );
  const names = new Map(parts.dimensions.map((each) => [each._id, titleOf(each)]));

  const store = async () => {
    setStoring(true);
    try {
      const documents = itemDocuments(items, () => `item-${crypto.randomUUID()}`).map((item) =>
        storedDocument(item, typePrefixOf(schema)),
      );
      await storeItems(client, parts.test._id, documents);
      toast.push({status: 'success', title: words.added(items.length)});
      onDone();
    } catch (error) {
      toast.push({status: 'error', title: words.notStored, description: String(error)});
      setStoring(false);
    }
  };

  return (
    <Stack gap={4} padding={2}>
      <Stack gap={3}>
        <Text as="label" htmlFor={id} size={1} weight="medium">
          {words.rows}
        </Text>
        <Text muted size={1}>
          {words.hint(languages.join(words.faults.comma))}
        </Text>
        <TextArea
          fontSize={1}
          id={id}
          onChange={({currentTarget}) => setText(currentTarget.value)}
          placeholder={[...languages, ...words.columns].join('\t')}
          rows={6}
          value={text}
        />
        <input
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          aria-label={words.file}
          onChange={({currentTarget: {files}}) => {
            void files?.[0]?.text().then(setText);
          }}
          style={{fontSize: 13}}
          type="file"
        />
      </Stack>
      {faults.length > 0 && (
        <Card padding={3} radius={2} role="alert" tone="caution">
          <Stack gap={2}>
            {faults.map(({row, message}) => (
              <Text key={`${row} ${message}`} size={1}>
                {row === null ? message : words.fault(row, message)}
              </Text>
            ))}
          </Stack>
        </Card>
      )}
      {items.length > 0 && <RowsTable items={items} languages={languages} names={names} />}
      <Flex align="center" gap={3}>
        <Button
          disabled={items.length === 0 || isStoring}
          fontSize={1}
          loading={isStoring}
          onClick={() => void store()}
          padding={3}
          text={addText(words, items.length, faults.length)}
          tone="primary"
        />
        <Text muted size={1}>
          {words.drafts}
        </Text>
      </Flex>
    </Stack>
  );
}

function addText(words: StudioWords['importing'], items: number, faults: number): string {
  if (items === 0) return words.none;
  return faults === 0 ? words.add(items) : words.addSome(items, faults);
}

function known(dimension: TestParts['dimensions'][number]): KnownDimension {
  const key = stringIn(dimension, 'key');
  const names = writtenIn(dimension, 'name').map(({value}) => value);
  return {id: dimension._id, names: [...(key === undefined ? [] : [key]), ...names]};
}
