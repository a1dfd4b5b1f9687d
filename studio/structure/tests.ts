import {ClipboardIcon} from '@sanity/icons/Clipboard';
import {CommentIcon} from '@sanity/icons/Comment';
import {ComponentIcon} from '@sanity/icons/Component';
import {EditIcon} from '@sanity/icons/Edit';
import {SelectIcon} from '@sanity/icons/Select';
import {TransferIcon} from '@sanity/icons/Transfer';
import type {ComponentType} from 'react';
import type {ListBuilder, ListItemBuilder, StructureBuilder} from 'sanity/structure';
import type {OwnType} from '../../widget/core/check/stored-names.ts';
import {API_VERSION} from '../apiVersion.ts';
import type {StudioWords} from '../words/en.ts';
import type {ContentContext} from './context.ts';
import {counted, countsOf} from './counts.ts';
import {entryId, storedFilter, storedType} from './storedType.ts';
import {viewsOf} from './views.tsx';

/** Tests, each opening to the documents it is made of, in the order of the test. */
export function testsItem(
  S: StructureBuilder,
  context: ContentContext,
  words: StudioWords,
): ListItemBuilder {
  return S.listItem()
    .id(entryId(S, 'tests'))
    .title(words.structure.tests)
    .icon(ComponentIcon)
    .schemaType(storedType(S, 'relationshipTest'))
    .child(
      S.documentList()
        .id('tests')
        .title(words.structure.tests)
        .apiVersion(API_VERSION)
        .schemaType(storedType(S, 'relationshipTest'))
        // Not "_type == $type": a Studio takes such a list for the place where tests are edited,
        // and a test that was searched for, or just begun, would open its parts, not its form.
        .filter(storedFilter(S, '_type == "relationshipTest"'))
        .canHandleIntent(() => false)
        .initialValueTemplates([S.initialValueTemplateItem(storedType(S, 'relationshipTest'))])
        .child((testId) => partsOfTest(S, context, words, testId)),
    );
}

/** A part of a test: what editors call it, and where its documents are found. */
interface Part {
  readonly id: string;
  readonly name: 'items' | 'dimensions' | 'patterns' | 'actionReports';
  readonly schemaType: OwnType;
  readonly icon: ComponentType;
  /** GROQ projection from the test to an array of ids. */
  readonly ids: string;
}

const PARTS: readonly Part[] = [
  {
    id: 'items',
    name: 'items',
    schemaType: 'quizItem',
    icon: CommentIcon,
    ids: 'items[]._ref',
  },
  {
    id: 'dimensions',
    name: 'dimensions',
    schemaType: 'dimension',
    icon: TransferIcon,
    ids: 'dimensions[]._ref',
  },
  {
    id: 'patterns',
    name: 'patterns',
    schemaType: 'pattern',
    icon: SelectIcon,
    ids: 'patterns[]._ref',
  },
  {
    id: 'reports',
    name: 'actionReports',
    schemaType: 'actionReport',
    icon: ClipboardIcon,
    ids: 'patterns[]->actionReport._ref',
  },
];

async function partsOfTest(
  S: StructureBuilder,
  context: ContentContext,
  words: StudioWords,
  testId: string,
): Promise<ListBuilder> {
  const numbers = await countsOf(
    context,
    `*[_id == $testId][0]{${PARTS.map(({id, ids}) => `"${id}": count(array::unique(${ids}))`).join(', ')}}`,
    {testId},
  );
  const test = S.listItem()
    .id('test')
    .title(words.structure.theTest)
    .icon(EditIcon)
    .child(
      S.document()
        .schemaType(storedType(S, 'relationshipTest'))
        .documentId(testId)
        .views(viewsOf(S, 'relationshipTest', words)),
    );
  return S.list()
    .id(testId)
    .title(words.structure.test)
    .items([
      test,
      S.divider(),
      ...PARTS.map((part) =>
        S.listItem()
          .id(part.id)
          .title(counted(words.structure[part.name], numbers.get(part.id)))
          .icon(part.icon)
          .child(() => documentsOfPart(S, context, words, testId, part)),
      ),
    ]);
}

async function documentsOfPart(
  S: StructureBuilder,
  {getClient}: ContentContext,
  {structure}: StudioWords,
  testId: string,
  {id, name, schemaType, ids}: Part,
): Promise<ListBuilder> {
  const client = getClient({apiVersion: API_VERSION}).withConfig({perspective: 'drafts'});
  const found = await client.fetch<(string | null)[] | null>(`*[_id == $testId][0].${ids}`, {
    testId,
  });
  const unique = new Set((found ?? []).filter((documentId) => documentId !== null));
  return S.list()
    .id(id)
    .title(structure[name])
    .items(
      [...unique].map((documentId) =>
        S.documentListItem().id(documentId).schemaType(storedType(S, schemaType)),
      ),
    );
}
