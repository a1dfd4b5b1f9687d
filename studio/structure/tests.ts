import {ClipboardIcon} from '@sanity/icons/Clipboard';
import {CommentIcon} from '@sanity/icons/Comment';
import {ComponentIcon} from '@sanity/icons/Component';
import {EditIcon} from '@sanity/icons/Edit';
import {SelectIcon} from '@sanity/icons/Select';
import {TransferIcon} from '@sanity/icons/Transfer';
import type {ComponentType} from 'react';
import type {ListBuilder, ListItemBuilder, StructureBuilder} from 'sanity/structure';
import {API_VERSION} from '../apiVersion.ts';
import type {ContentContext} from './context.ts';
import {counted, countsOf} from './counts.ts';
import {viewsOf} from './views.tsx';

/** Tests, each opening to the documents it is made of, in the order of the test. */
export function testsItem(S: StructureBuilder, context: ContentContext): ListItemBuilder {
  return S.listItem()
    .id('tests')
    .title('Tests')
    .icon(ComponentIcon)
    .schemaType('relationshipTest')
    .child(
      S.documentList()
        .id('tests')
        .title('Tests')
        .apiVersion(API_VERSION)
        .schemaType('relationshipTest')
        // Not "_type == $type": a Studio takes such a list for the place where tests are edited,
        // and a test that was searched for, or just begun, would open its parts, not its form.
        .filter('_type == "relationshipTest"')
        .canHandleIntent(() => false)
        .initialValueTemplates([S.initialValueTemplateItem('relationshipTest')])
        .child((testId) => partsOfTest(S, context, testId)),
    );
}

/** A part of a test: what editors call it, and where its documents are found. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly schemaType: string;
  readonly icon: ComponentType;
  /** GROQ projection from the test to an array of ids. */
  readonly ids: string;
}

const PARTS: readonly Part[] = [
  {
    id: 'items',
    title: 'Items',
    schemaType: 'quizItem',
    icon: CommentIcon,
    ids: 'items[]._ref',
  },
  {
    id: 'dimensions',
    title: 'Dimensions',
    schemaType: 'dimension',
    icon: TransferIcon,
    ids: 'dimensions[]._ref',
  },
  {
    id: 'patterns',
    title: 'Patterns',
    schemaType: 'pattern',
    icon: SelectIcon,
    ids: 'patterns[]._ref',
  },
  {
    id: 'reports',
    title: 'Action reports',
    schemaType: 'actionReport',
    icon: ClipboardIcon,
    ids: 'patterns[]->actionReport._ref',
  },
];

async function partsOfTest(
  S: StructureBuilder,
  context: ContentContext,
  testId: string,
): Promise<ListBuilder> {
  const numbers = await countsOf(
    context,
    `*[_id == $testId][0]{${PARTS.map(({id, ids}) => `"${id}": count(array::unique(${ids}))`).join(', ')}}`,
    {testId},
  );
  const test = S.listItem()
    .id('test')
    .title('The test')
    .icon(EditIcon)
    .child(
      S.document()
        .schemaType('relationshipTest')
        .documentId(testId)
        .views(viewsOf(S, 'relationshipTest')),
    );
  return S.list()
    .id(testId)
    .title('Test')
    .items([
      test,
      S.divider(),
      ...PARTS.map((part) =>
        S.listItem()
          .id(part.id)
          .title(counted(part.title, numbers.get(part.id)))
          .icon(part.icon)
          .child(() => documentsOfPart(S, context, testId, part)),
      ),
    ]);
}

async function documentsOfPart(
  S: StructureBuilder,
  {getClient}: ContentContext,
  testId: string,
  {id, title, schemaType, ids}: Part,
): Promise<ListBuilder> {
  const client = getClient({apiVersion: API_VERSION}).withConfig({perspective: 'drafts'});
  const found = await client.fetch<(string | null)[] | null>(`*[_id == $testId][0].${ids}`, {
    testId,
  });
  const unique = new Set((found ?? []).filter((documentId) => documentId !== null));
  return S.list()
    .id(id)
    .title(title)
    .items(
      [...unique].map((documentId) => S.documentListItem().id(documentId).schemaType(schemaType)),
    );
}
