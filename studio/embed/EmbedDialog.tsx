import {Box, Card, Flex, Grid, Stack, Text} from '@sanity/ui';
import {useMemo, useState} from 'react';
import {useClient, type SanityDocument} from 'sanity';
import {API_VERSION} from '../apiVersion.ts';
import {languagesOf} from '../../widget/core/check/parts.ts';
import {field, stringIn} from '../../widget/core/check/stored.ts';
import {useTypePrefix} from '../typePrefix.ts';
import {useWords} from '../words/useWords.ts';
import {AS_THE_PAGE, type Chosen} from './chosen.ts';
import {CopyBox} from './CopyBox.tsx';
import {EmbedForm} from './EmbedForm.tsx';
import {EmbedPreview} from './EmbedPreview.tsx';
import {SnapshotButton} from './SnapshotButton.tsx';
import {snippetFor, type EmbedOptions, type Platform} from './snippet.ts';

interface EmbedDialogProps {
  readonly test: SanityDocument;
  readonly isPublished: boolean;
}

/** Options on one side, the test as they make it on the other, and the code to copy below. */
export function EmbedDialog({test, isPublished}: EmbedDialogProps) {
  const words = useWords().embedding;
  const client = useClient({apiVersion: API_VERSION});
  const {projectId = '', dataset = 'production', apiHost} = client.config();
  const typePrefix = useTypePrefix();
  const slug = stringIn(field(test, 'slug'), 'current') ?? '';
  const languages = languagesOf(test);
  const [platform, setPlatform] = useState<Platform>('html');
  const [source, setSource] = useState<'project' | 'snapshot'>('project');
  const [chosen, setChosen] = useState<Chosen>(AS_THE_PAGE);
  const options = useMemo<EmbedOptions>(
    () => ({
      ...chosen,
      test: slug,
      content:
        source === 'snapshot'
          ? {kind: 'snapshot', src: `/${slug}.json`}
          : {
              kind: 'project',
              projectId,
              dataset,
              apiHost: apiHost === undefined || isHosted(apiHost) ? null : apiHost,
              typePrefix,
            },
    }),
    [chosen, slug, source, projectId, dataset, apiHost, typePrefix],
  );

  if (slug === '') return <Text>{words.noSlug}</Text>;
  return (
    <Stack gap={5} padding={2}>
      {!isPublished && (
        <Card padding={3} radius={2} tone="caution">
          <Text size={1}>{words.notPublished}</Text>
        </Card>
      )}
      <Grid gap={5} gridTemplateColumns={[1, 1, 2]}>
        <Stack gap={5}>
          <EmbedForm
            chosen={chosen}
            languages={languages}
            onChange={(part) => setChosen((all) => ({...all, ...part}))}
            onPlatform={setPlatform}
            onSource={setSource}
            platform={platform}
            source={source}
          />
          <CopyBox
            code={snippetFor(platform, options, words.needsScript)}
            hint={words.hints[platform]}
          />
          <Flex align="center" gap={3}>
            <SnapshotButton languages={languages} slug={slug} />
            <Box flex={1}>
              <Text muted size={1}>
                {words.downloadNote}
              </Text>
            </Box>
          </Flex>
        </Stack>
        <EmbedPreview options={options} testId={test._id} />
      </Grid>
    </Stack>
  );
}

function isHosted(apiHost: string): boolean {
  return /(^|\.)sanity\.io$/.test(new URL(apiHost).hostname);
}
