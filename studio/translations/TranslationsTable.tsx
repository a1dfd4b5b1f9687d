import {Badge, Button, Card, Container, Flex, Stack, Text} from '@sanity/ui';
import {useToast} from '@sanity/ui/toast';
import {useMemo} from 'react';
import {useClient, useSchema} from 'sanity';
import {API_VERSION} from '../apiVersion.ts';
import {Row, Table} from '../bench/Table.tsx';
import {OpenLink} from '../check/OpenLink.tsx';
import {languagesOf, type ContentLanguage} from '../languages.ts';
import {Notice} from '../preview/Notice.tsx';
import {titleOf} from '../../widget/core/check/parts.ts';
import type {ArticleVersion} from '../../widget/core/check/translations.ts';
import {useWords} from '../words/useWords.ts';
import {keepAsIs} from './keepAsIs.ts';
import {useTranslations, type TextGap} from './useTranslations.ts';

/** What is missing or older than its source, language by language, with the way to each. */
export function TranslationsTable() {
  const {
    translating: words,
    structure: {siteSettings},
  } = useWords();
  const schema = useSchema();
  const languages = useMemo(() => languagesOf(schema), [schema]);
  const ids = useMemo(() => languages.map(({id}) => id), [languages]);
  const client = useClient({apiVersion: API_VERSION});
  const toast = useToast();
  const [state, lookAgain] = useTranslations(ids);
  if (state.kind === 'loading') return <Notice>{words.looking}</Notice>;
  if (state.kind === 'failed') return <Notice tone="critical">{state.reason}</Notice>;
  const keep = (gap: TextGap, language: string) => {
    const source = ids[0] ?? '';
    void keepAsIs(client, {id: gap.document._id, path: gap.path, language, source})
      .then(lookAgain)
      .catch((error: unknown) =>
        toast.push({status: 'error', title: words.notStored, description: String(error)}),
      );
  };
  return (
    <Card data-testid="translations" height="fill" overflow="auto" padding={4}>
      <Container width={3}>
        <Stack gap={6}>
          {state.tests.map((test) => (
            <TextSection
              key={test.id}
              gaps={test.gaps}
              languages={languages}
              onStillRight={keep}
              title={test.title}
            />
          ))}
          <TextSection
            gaps={state.settings}
            languages={languages}
            onStillRight={keep}
            title={siteSettings}
          />
          <ArticleSection languages={languages} versions={state.articles} />
        </Stack>
      </Container>
    </Card>
  );
}

interface TextSectionProps {
  /** What the texts belong to. */
  readonly title: string;
  readonly gaps: readonly TextGap[];
  /** A translation is right as it is, although its source was changed. */
  readonly onStillRight: (gap: TextGap, language: string) => void;
  readonly languages: readonly ContentLanguage[];
}

function TextSection({title, gaps, languages, onStillRight}: TextSectionProps) {
  const words = useWords().translating;
  return (
    <Stack as="section" gap={3}>
      <Text as="h2" size={1} weight="semibold">
        {words.texts(title, gaps.length)}
      </Text>
      {gaps.length > 0 && (
        <Table head={[words.text, ...languages.map((language) => language.title)]}>
          {gaps.map((gap) => (
            <Row
              key={`${gap.document._id} ${JSON.stringify(gap.path)}`}
              cells={[
                <OpenLink key="open" id={gap.document._id} type={gap.document._type}>
                  {gap.words}
                </OpenLink>,
                ...languages.map(({id, title: language}) => (
                  <TextState
                    key={id}
                    gap={gap}
                    language={id}
                    name={language}
                    onStillRight={() => onStillRight(gap, id)}
                  />
                )),
              ]}
            />
          ))}
        </Table>
      )}
    </Stack>
  );
}

interface TextStateProps {
  readonly gap: TextGap;
  readonly language: string;
  readonly name: string;
  readonly onStillRight: () => void;
}

function TextState({gap, language, name, onStillRight}: TextStateProps) {
  const {stillRight, stillRightIn} = useWords().translating;
  if (gap.missing.includes(language)) return <State state="missing" />;
  if (!gap.stale.includes(language)) return <State state="written" />;
  return (
    <Flex align="center" gap={2}>
      <State state="older" />
      <Button
        aria-label={stillRightIn(name, gap.words)}
        fontSize={1}
        mode="ghost"
        onClick={onStillRight}
        padding={2}
        text={stillRight}
      />
    </Flex>
  );
}

interface ArticleSectionProps {
  readonly versions: readonly ArticleVersion[];
  readonly languages: readonly ContentLanguage[];
}

function ArticleSection({versions, languages}: ArticleSectionProps) {
  const words = useWords().translating;
  const bySource = Map.groupBy(versions, ({source}) => source);
  const open = versions.filter(({version, stale}) => version === null || stale).length;
  return (
    <Stack as="section" gap={3}>
      <Text as="h2" size={1} weight="semibold">
        {words.articles(open)}
      </Text>
      <Table
        head={[words.article, ...languages.map((language) => language.title)]}
        testId="translations-articles"
      >
        {[...bySource].map(([source, others]) => (
          <Row
            key={source._id}
            cells={[
              <OpenLink key="open" id={source._id} type="article">
                {titleOf(source)}
              </OpenLink>,
              ...languages.map(({id}) => {
                const other = others.find(({language}) => language === id);
                return <VersionState key={id} version={other} />;
              }),
            ]}
          />
        ))}
      </Table>
    </Stack>
  );
}

function VersionState({version: found}: {readonly version: ArticleVersion | undefined}) {
  if (!found) return <State state="source" />;
  const {version, stale} = found;
  if (!version) return <State state="missing" />;
  return (
    <OpenLink id={version._id} type="article">
      <State state={stale ? 'older' : 'written'} />
    </OpenLink>
  );
}

const TONES = {
  source: 'default',
  written: 'positive',
  older: 'caution',
  missing: 'critical',
} as const;

function State({state}: {readonly state: keyof typeof TONES}) {
  const {states} = useWords().translating;
  return (
    <Badge style={{whiteSpace: 'nowrap'}} tone={TONES[state]}>
      {states[state]}
    </Badge>
  );
}
