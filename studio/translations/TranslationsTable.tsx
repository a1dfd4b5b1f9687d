import {Badge, Button, Card, Container, Flex, Stack, Text} from '@sanity/ui';
import {useToast} from '@sanity/ui/toast';
import {useMemo} from 'react';
import {useClient, useSchema} from 'sanity';
import {API_VERSION} from '../apiVersion.ts';
import {Row, Table} from '../bench/Table.tsx';
import {OpenLink} from '../check/OpenLink.tsx';
import {languagesOf, type ContentLanguage} from '../languages.ts';
import {Notice} from '../preview/Notice.tsx';
import {count} from '../previews/words.ts';
import {titleOf} from '../../widget/core/check/parts.ts';
import type {ArticleVersion} from '../../widget/core/check/translations.ts';
import {keepAsIs} from './keepAsIs.ts';
import {useTranslations, type TestGaps, type TextGap} from './useTranslations.ts';

/** What is missing or older than its source, language by language, with the way to each. */
export function TranslationsTable() {
  const schema = useSchema();
  const languages = useMemo(() => languagesOf(schema), [schema]);
  const ids = useMemo(() => languages.map(({id}) => id), [languages]);
  const client = useClient({apiVersion: API_VERSION});
  const toast = useToast();
  const [state, lookAgain] = useTranslations(ids);
  if (state.kind === 'loading') return <Notice>Looking at every text…</Notice>;
  if (state.kind === 'failed') return <Notice tone="critical">{state.reason}</Notice>;
  const keep = (gap: TextGap, language: string) => {
    const source = ids[0] ?? '';
    void keepAsIs(client, {id: gap.document._id, path: gap.path, language, source})
      .then(lookAgain)
      .catch((error: unknown) =>
        toast.push({status: 'error', title: 'Nothing was stored', description: String(error)}),
      );
  };
  return (
    <Card data-testid="translations" height="fill" overflow="auto" padding={4}>
      <Container width={3}>
        <Stack gap={6}>
          {state.tests.map((test) => (
            <TestSection key={test.id} languages={languages} onStillRight={keep} test={test} />
          ))}
          <ArticleSection languages={languages} versions={state.articles} />
        </Stack>
      </Container>
    </Card>
  );
}

interface TestSectionProps {
  readonly test: TestGaps;
  /** A translation is right as it is, although its source was changed. */
  readonly onStillRight: (gap: TextGap, language: string) => void;
  readonly languages: readonly ContentLanguage[];
}

function TestSection({test: {title, gaps}, languages, onStillRight}: TestSectionProps) {
  return (
    <Stack as="section" gap={3}>
      <Text as="h2" size={1} weight="semibold">
        {title} –{' '}
        {gaps.length === 0
          ? 'every text is up to date in every language'
          : count(gaps.length, 'text')}
        {gaps.length > 0 && ' to translate'}
      </Text>
      {gaps.length > 0 && (
        <Table head={['Text', ...languages.map((language) => language.title)]}>
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
  if (gap.missing.includes(language)) return <State state="missing" />;
  if (!gap.stale.includes(language)) return <State state="written" />;
  return (
    <Flex align="center" gap={2}>
      <State state="older" />
      <Button
        aria-label={`Still right in ${name}: ${gap.words}`}
        fontSize={1}
        mode="ghost"
        onClick={onStillRight}
        padding={2}
        text="Still right"
      />
    </Flex>
  );
}

interface ArticleSectionProps {
  readonly versions: readonly ArticleVersion[];
  readonly languages: readonly ContentLanguage[];
}

function ArticleSection({versions, languages}: ArticleSectionProps) {
  const bySource = Map.groupBy(versions, ({source}) => source);
  const open = versions.filter(({version, stale}) => version === null || stale).length;
  return (
    <Stack as="section" gap={3}>
      <Text as="h2" size={1} weight="semibold">
        Articles:{' '}
        {open === 0 ? 'every version is up to date' : `${count(open, 'version')} to write`}
      </Text>
      <Table
        head={['Article', ...languages.map((language) => language.title)]}
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

const STATES = {
  source: {words: 'source', tone: 'default'},
  written: {words: 'written', tone: 'positive'},
  older: {words: 'older than its source', tone: 'caution'},
  missing: {words: 'missing', tone: 'critical'},
} as const;

function State({state}: {readonly state: keyof typeof STATES}) {
  const {words, tone} = STATES[state];
  return (
    <Badge style={{whiteSpace: 'nowrap'}} tone={tone}>
      {words}
    </Badge>
  );
}
