import {
  defineConfig,
  defineField,
  defineType,
  validateDocument,
  type SchemaTypeDefinition,
  type SingleWorkspace,
  type Source,
} from 'sanity';
import {createStructureBuilder, structureTool} from 'sanity/structure';
import {beforeAll, describe, expect, test} from 'vitest';
import {seedDocuments} from '../../demo/content/index.ts';
import {loadTestDocuments} from '../../studio/check/testDocuments.ts';
import {contentReader} from '../../studio/contentReader.ts';
import {
  DEFAULT_LANGUAGES,
  defaultDocumentNode,
  relationshipTest,
  relationshipTestListItems,
  schemaTypes,
  structure,
} from '../../studio/index.ts';
import {prefixedTypes} from '../../studio/schema/prefixedTypes.ts';
import {typePrefixOf} from '../../studio/typePrefix.ts';
import {languagesOf} from '../../studio/languages.ts';
import {DOCUMENT_TYPES, storedDocument} from '../../widget/core/check/stored-names.ts';
import {storedName} from '../../widget/core/type-prefix.ts';
import {clientOf, resolveSource, type StoredDocument} from './source.ts';

/** A magazine's own types, named like ours. */
const magazine = [
  defineType({
    name: 'article',
    title: 'Article',
    type: 'document',
    fields: [
      defineField({name: 'headline', type: 'string'}),
      defineField({name: 'body', type: 'articleBody'}),
    ],
  }),
  defineType({name: 'pattern', type: 'document', fields: [{name: 'knit', type: 'string'}]}),
  defineType({name: 'siteSettings', type: 'document', fields: [{name: 'title', type: 'string'}]}),
  defineType({name: 'articleBody', type: 'array', of: [{type: 'block'}]}),
  defineType({name: 'contentLanguages', type: 'array', of: [{type: 'string'}]}),
];

function magazineStudio(prefix: string): SingleWorkspace {
  return defineConfig({
    name: 'magazine',
    projectId: 'kitchen',
    dataset: 'production',
    plugins: [structureTool({structure, defaultDocumentNode}), relationshipTest({prefix})],
    schema: {types: magazine},
  });
}

const seed: readonly StoredDocument[] = seedDocuments.map((document) => ({...document}));
const prefixedSeed = seed.map((document) => storedDocument(document, 'rt'));

describe('a Studio that has types named like ours', () => {
  let source: Source;

  beforeAll(async () => {
    source = await resolveSource(magazineStudio('rt'), prefixedSeed);
  });

  test('cannot have them under the same names', async () => {
    await expect(resolveSource(magazineStudio(''))).rejects.toThrow('SchemaError');
  });

  test('has both, without an error in its schema, once ours have a prefix', () => {
    const problems = (source.schema._validation ?? []).flatMap((group) => group.problems);
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
    expect(fieldNames(source, 'article')).toEqual(['headline', 'body']);
    expect(fieldNames(source, 'rtArticle')).toEqual(
      expect.arrayContaining(['title', 'body', 'patterns', 'test', 'language']),
    );
    const own = schemaTypes(DEFAULT_LANGUAGES).map(({name}) => storedName(name, 'rt'));
    expect(own.filter((name) => source.schema.get(name) === undefined)).toEqual([]);
  });

  test('translates our articles, and not those of its owner', () => {
    const metadata = JSON.stringify(
      source.schema._original?.types.find(({name}) => name === 'translation.metadata'),
    );
    expect(metadata).toContain('rtArticle');
    expect(metadata).not.toContain('"article"');
  });

  test('offers what its owner has, and ours as without a prefix', () => {
    const offered = source.document
      .resolveNewDocumentOptions({type: 'global'})
      .map(({templateId}) => templateId);
    expect(offered).toEqual(
      expect.arrayContaining(['article', 'pattern', 'siteSettings', 'rtPattern', 'rtQuizItem']),
    );
    expect(offered).toEqual(
      expect.arrayContaining(DEFAULT_LANGUAGES.map(({id}) => `article-in-${id}`)),
    );
    expect(offered).not.toContain('rtArticle');
    expect(offered).not.toContain('rtSiteSettings');
    const [template] = source.templates.filter(({id}) => id === 'article-in-en');
    expect(template?.schemaType).toBe('rtArticle');
  });

  test('gives its actions and badges to ours, and none to those of its owner', () => {
    const names = (schemaType: string) => [
      ...source.document
        .actions({schemaType, documentId: 'a', versionType: 'draft', releaseId: undefined})
        .map(({displayName}) => displayName ?? ''),
      ...source.document
        .badges({schemaType, documentId: 'a'})
        .map((each) => each.displayName ?? ''),
    ];
    const own = (schemaType: string) =>
      names(schemaType).filter((name) => name.startsWith('RelationshipTest'));
    expect(own('article')).toEqual([]);
    expect(own('rtArticle')).toEqual([
      'RelationshipTestPublishAction',
      'RelationshipTestCheckBadge',
    ]);
    expect(own('rtRelationshipTest')).toHaveLength(7);
    expect(own('relationshipTest')).toEqual([]);
    const actionsFor = (schemaType: string) =>
      source.document
        .actions({schemaType, documentId: schemaType, versionType: 'draft', releaseId: undefined})
        .map(({action}) => action);
    expect(actionsFor('siteSettings')).toContain('delete');
    expect(actionsFor('rtSiteSettings')).not.toContain('delete');
  });

  test('has our entries beside entries of the same names', () => {
    const S = createStructureBuilder({source, perspectiveStack: ['drafts']});
    const list = S.list()
      .id('magazine')
      .title('Magazine')
      .items([
        S.listItem().title('Articles'),
        S.documentTypeListItem('siteSettings'),
        ...relationshipTestListItems(S, S.context),
      ]);
    const ids = list.serialize().items.flatMap((item) => (item.type === 'listItem' ? item.id : []));
    expect(ids).toEqual([
      'articles',
      'siteSettings',
      'rtArticles',
      'rtTests',
      'rtTranslations',
      'rtBuilding-blocks',
      'rtSiteSettings',
    ]);
  });

  test('knows its languages by the prefix', () => {
    expect(typePrefixOf(source.schema)).toBe('rt');
    expect(languagesOf(source.schema)).toEqual(DEFAULT_LANGUAGES);
  });

  test('finds nothing wrong in the seed, as without a prefix', async () => {
    const found = await Promise.all(
      prefixedSeed.map(async (document) => complaints(document, prefixedSeed, source)),
    );
    expect(found.flat()).toEqual([]);
  });

  test('finds the same mistakes', async () => {
    const plain = await resolveSource(
      defineConfig({projectId: 'a', dataset: 'b', plugins: [relationshipTest()]}),
      seed,
    );
    const broken = seed
      .filter(({_id}) => /^(item-pursuit-01|pattern-torn|test-|article-soft-opening-en)/.test(_id))
      .map(({dimension: _1, conditions: _2, slug: _3, safetyNote: _4, ...rest}) => ({
        ...rest,
        _id: rest._id,
        _type: rest._type,
      }));
    expect(broken.length).toBe(4);
    for (const document of broken) {
      const expected = await complaints(document, seed, plain);
      expect(expected).not.toEqual([]);
      const stored = storedDocument(document, 'rt');
      expect(await complaints(stored, prefixedSeed, source)).toEqual(expected);
    }
  });

  test('reads a test as if its types had no prefix', async () => {
    const test = 'test-pursuit-distance';
    const read = (documents: readonly StoredDocument[], prefix: string) =>
      loadTestDocuments(contentReader(clientOf(documents), 'drafts', prefix), test);
    expect(await read(prefixedSeed, 'rt')).toEqual(await read(seed, ''));
  });
});

describe('a prefix', () => {
  const types = schemaTypes(DEFAULT_LANGUAGES);

  test('is put before names of ours and where they are named, and nowhere else', () => {
    const text = JSON.stringify(prefixedTypes(types, 'rt'));
    const back = types.reduce(
      (all, {name}) => all.replaceAll(`"${storedName(name, 'rt')}"`, `"${name}"`),
      text.replaceAll(/,?"relationshipTestPrefix":"rt"/g, ''),
    );
    expect(JSON.parse(back.replaceAll(',"options":{}', ''))).toEqual(
      JSON.parse(JSON.stringify(types)),
    );
    expect(text).toContain('"to":[{"type":"rtDimension"}]');
    expect(text).not.toMatch(/"type":"(dimension|pattern|article|articleBody|simpleBody)"/);
  });

  test('leaves the types that it was not given alone, and is left out where there is none', () => {
    const foreign: SchemaTypeDefinition[] = [
      defineType({
        name: 'shelf',
        type: 'array',
        of: [{type: 'reference', to: [{type: 'article'}]}],
      }),
    ];
    expect(prefixedTypes(foreign, 'rt')).toMatchObject([
      {name: 'rtShelf', of: [{type: 'reference', to: [{type: 'article'}]}]},
    ]);
    expect(prefixedTypes(types, '')).toEqual(types);
  });

  test('covers all documents that there are', () => {
    const documents = types.filter(({type}) => type === 'document').map(({name}) => name);
    expect(documents.toSorted()).toEqual(DOCUMENT_TYPES.toSorted());
  });

  test.each(['Rt', 'r.t', 'rt_', '1', 'r t'])('cannot be “%s”', (prefix) => {
    expect(() => relationshipTest({prefix})).toThrow(/must be a small letter/);
  });
});

async function complaints(
  document: StoredDocument,
  stored: readonly StoredDocument[],
  workspace: Source,
): Promise<string[]> {
  const ids = new Set(stored.map(({_id}) => _id));
  const now = '2026-01-01T00:00:00Z';
  const markers = await validateDocument({
    document: {_rev: '1', _createdAt: now, _updatedAt: now, ...document},
    workspace,
    getDocumentExists: ({id}) => Promise.resolve(ids.has(id)),
  });
  return markers.map(({path, message, level}) => `${level} at ${JSON.stringify(path)}: ${message}`);
}

function fieldNames({schema}: Source, type: string): string[] {
  const definition = schema.get(type);
  return definition && 'fields' in definition
    ? definition.fields.map(({name}: {name: string}) => name)
    : [];
}
