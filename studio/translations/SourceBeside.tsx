import {Badge, Box, Card, Container, Grid, Stack, Text} from '@sanity/ui';
import {useMemo} from 'react';
import {useSchema} from 'sanity';
import type {UserViewComponent} from 'sanity/structure';
import {languagesOf} from '../languages.ts';
import {Notice} from '../preview/Notice.tsx';
import {
  isStoredDocument,
  publishedId,
  stringIn,
  type StoredDocument,
} from '../../widget/core/check/stored.ts';
import {useWords} from '../words/useWords.ts';
import {pairsOf, type Passage} from './passages.ts';
import {useSource} from './useSource.ts';

/** A view of an article: what it was translated from, passage by passage beside what is written. */
export const SourceBeside: UserViewComponent = ({document: {displayed}}) => {
  const words = useWords().translating.beside;
  const source = languagesOf(useSchema())[0];
  if (!isStoredDocument(displayed)) return <Notice>{words.empty}</Notice>;
  const language = stringIn(displayed, 'language');
  if (!source || language === undefined || language === source.id) {
    return <Notice>{words.isSource}</Notice>;
  }
  return <Beside source={source.id} translation={displayed} />;
};

interface BesideProps {
  /** Id of the source language. */
  readonly source: string;
  readonly translation: StoredDocument;
}

function Beside({source, translation}: BesideProps) {
  const words = useWords().translating.beside;
  const found = useSource(publishedId(translation._id), source);
  if (found.kind === 'loading') return <Notice>{words.looking}</Notice>;
  if (found.kind === 'failed') return <Notice tone="critical">{found.reason}</Notice>;
  if (found.kind === 'none') {
    return <Notice>{words.none}</Notice>;
  }
  return <Pairs article={found.article} source={source} translation={translation} />;
}

function Pairs({article, source, translation}: BesideProps & {readonly article: StoredDocument}) {
  const words = useWords().translating.beside;
  const language = stringIn(translation, 'language') ?? '';
  const pairs = useMemo(() => pairsOf(article, translation), [article, translation]);
  return (
    <Card
      aria-label={words.region}
      data-testid="source-beside"
      height="fill"
      overflow="auto"
      padding={4}
      role="region"
      tabIndex={0}
    >
      <Container width={3}>
        <Stack gap={3}>
          {pairs.map((pair) => (
            <Grid
              key={pair.source?.key ?? `only ${pair.translation?.key ?? ''}`}
              gap={3}
              gridTemplateColumns={[1, 1, 2]}
            >
              <Side language={source} missing={words.onlyInTranslation} passage={pair.source} />
              <Side language={language} missing={words.notWritten} passage={pair.translation} />
            </Grid>
          ))}
        </Stack>
      </Container>
    </Card>
  );
}

interface SideProps {
  readonly passage: Passage | null;
  readonly language: string;
  /** What is said where there is none. */
  readonly missing: string;
}

function Side({passage, language, missing}: SideProps) {
  const parts: Readonly<Record<string, string>> = useWords().translating.beside.parts;
  if (!passage) {
    return (
      <Card padding={3} radius={2} tone="caution">
        <Badge tone="caution">{missing}</Badge>
      </Card>
    );
  }
  const title = parts[passage.kind] ?? passage.kind;
  return (
    <Card border padding={3} radius={2}>
      <Stack gap={3}>
        <Text muted size={0}>
          {title}
        </Text>
        <Box lang={language}>
          <Stack gap={3}>
            {passage.lines.map((line, index) => (
              <Text key={index} size={2}>
                {line}
              </Text>
            ))}
          </Stack>
        </Box>
      </Stack>
    </Card>
  );
}
