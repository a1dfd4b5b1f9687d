import {Card, Flex} from '@sanity/ui';
import {useEffect, useMemo, useState} from 'react';
import type {UserViewComponent} from 'sanity/structure';
import {withDocument} from '../check/testDocuments.ts';
import {useWords} from '../words/useWords.ts';
import {useContentReader} from '../contentReader.ts';
import {useTypePrefix} from '../typePrefix.ts';
import {ownDocument} from '../../widget/core/check/stored-names.ts';
import {documentsById} from '../../widget/core/check/parts.ts';
import {
  field,
  isStoredDocument,
  stringIn,
  type StoredDocument,
} from '../../widget/core/check/stored.ts';
import {Choice} from './Choice.tsx';
import {documentsClient} from './documentsClient.ts';
import {Notice} from './Notice.tsx';
import {WIDTHS, type PreviewSettings} from './previewSettings.ts';
import {Stage} from './Stage.tsx';
import {useElement} from './useElement.ts';

/** A view of an article: the real article as its draft stands, at every keystroke. */
export const ArticlePreview: UserViewComponent = ({document: {displayed}}) => {
  const {emptyArticle} = useWords().preview;
  const prefix = useTypePrefix();
  const article = useMemo(
    () => (isStoredDocument(displayed) ? ownDocument(displayed, prefix) : null),
    [displayed, prefix],
  );
  if (!article) return <Notice>{emptyArticle}</Notice>;
  return <PreviewOf article={article} />;
};

const AS_A_COLUMN: Pick<PreviewSettings, 'theme' | 'width'> = {theme: 'light', width: 'column'};

function PreviewOf({article}: {readonly article: StoredDocument}) {
  const {preview} = useWords();
  const [settings, setSettings] = useState(AS_A_COLUMN);
  const language = stringIn(article, 'language') ?? 'en';
  return (
    <Flex data-testid="preview" direction="column" height="fill">
      <Card borderBottom padding={3}>
        <Flex gap={4} wrap="wrap">
          <Choice
            label={preview.width}
            value={settings.width}
            options={WIDTHS.map(({id}) => ({id, title: preview.widths[id]}))}
            onChange={(width) => setSettings({...settings, width})}
          />
          <Choice
            label={preview.page}
            value={settings.theme}
            options={[
              {id: 'light', title: preview.light},
              {id: 'dark', title: preview.dark},
            ]}
            onChange={(theme) => setSettings({...settings, theme})}
          />
        </Flex>
      </Card>
      <Stage {...settings} language={language}>
        <ArticleStage article={article} language={language} />
      </Stage>
    </Flex>
  );
}

interface ArticleStageProps {
  readonly article: StoredDocument;
  readonly language: string;
}

/** The article, with what it refers to from the store. */
function ArticleStage({article, language}: ArticleStageProps) {
  const around = useReferred(article);
  const slug = stringIn(field(article, 'slug'), 'current') ?? 'preview';
  const client = useMemo(
    () => documentsClient(withDocument(around, {...article, slug: {current: slug}})),
    [around, article, slug],
  );
  const {place} = useElement(
    'relationship-article',
    useMemo(() => ({lang: language, slug, client}), [language, slug, client]),
  );
  return <div ref={place} data-testid="article-preview" />;
}

/** Documents that the article refers to, such as pictures and tests. */
function useReferred(article: StoredDocument) {
  const content = useContentReader('drafts');
  const ids = [...new Set(referencesAnywhere(article))].toSorted().join(' ');
  const [documents, setDocuments] = useState(() => documentsById([]));
  useEffect(() => {
    let gone = false;
    void content
      .fetch('*[_id in $ids]', {ids: ids.split(' ')})
      .then((found) => {
        if (gone || !Array.isArray(found)) return;
        setDocuments(documentsById(found.filter(isStoredDocument)));
      })
      .catch((error: unknown) => console.warn('What the article refers to did not load.', error));
    return () => {
      gone = true;
    };
  }, [content, ids]);
  return documents;
}

function referencesAnywhere(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesAnywhere);
  if (typeof value !== 'object' || value === null) return [];
  const own = stringIn(value, '_ref');
  return [...(own === undefined ? [] : [own]), ...Object.values(value).flatMap(referencesAnywhere)];
}
