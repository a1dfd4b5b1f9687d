import {defineConfig, defineField, defineType, type Source} from 'sanity';
import {structureTool} from 'sanity/structure';
import {beforeAll, describe, expect, test} from 'vitest';
import {
  DEFAULT_LANGUAGES,
  defaultDocumentNode,
  relationshipTest,
  structure,
  type RelationshipTestOptions,
} from '../../studio/index.ts';
import {resolveSource} from './source.ts';

/** Types that another Studio may well have already, named like parts of ours. */
const recipe = defineType({
  name: 'recipe',
  type: 'document',
  fields: [
    defineField({name: 'title', type: 'string'}),
    defineField({name: 'steps', type: 'array', of: [{type: 'step'}]}),
  ],
});
const step = defineType({
  name: 'step',
  type: 'object',
  fields: [defineField({name: 'minutes', type: 'number'})],
});

describe('the plugin in somebody else’s Studio', () => {
  let source: Source;

  beforeAll(async () => {
    source = await resolveSource(
      defineConfig({
        name: 'kitchen',
        projectId: 'kitchen',
        dataset: 'production',
        plugins: [structureTool({structure}), relationshipTest()],
        schema: {types: [recipe, step]},
      }),
    );
  });

  test('adds its documents and leaves the other types as they were', () => {
    expect(source.schema.get('relationshipTest')).toBeDefined();
    expect(source.schema.get('recipe')?.type?.name).toBe('document');
    expect(fieldNames(source, 'step')).toEqual(['minutes']);
  });

  test('causes no schema error, even beside a type named like one of its parts', () => {
    const problems = (source.schema._validation ?? []).flatMap((group) => group.problems);
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
  });

  test('offers an article once for each language, and site settings never', () => {
    const offered = source.document
      .resolveNewDocumentOptions({type: 'global'})
      .map(({templateId}) => templateId);
    expect(offered).toContain('recipe');
    expect(offered).toContain('quizItem');
    expect(offered.filter((id) => id.startsWith('article'))).toEqual(
      DEFAULT_LANGUAGES.map(({id}) => `article-in-${id}`),
    );
    expect(offered).not.toContain('siteSettings');
  });

  test('lets site settings be published, but neither copied nor deleted', () => {
    const actionsFor = (schemaType: string) =>
      source.document
        .actions({schemaType, documentId: schemaType, versionType: 'draft', releaseId: undefined})
        .map(({action}) => action);
    expect(actionsFor('siteSettings')).toContain('publish');
    expect(actionsFor('siteSettings')).not.toContain('delete');
    expect(actionsFor('siteSettings')).not.toContain('duplicate');
    expect(actionsFor('recipe')).toEqual(expect.arrayContaining(['delete', 'duplicate']));
  });
});

describe('the language of the plugin’s words', () => {
  const sourceWith = (options?: RelationshipTestOptions) =>
    resolveSource(
      defineConfig({
        projectId: 'kitchen',
        dataset: 'production',
        plugins: [structureTool({structure}), relationshipTest(options)],
        schema: {types: [recipe, step]},
      }),
    );

  test('is English where the Studio has chosen nothing, and adds no locale to it', async () => {
    const {schema, i18n} = await sourceWith();
    expect(schema.get('article')?.title).toBe('Article');
    expect(i18n.locales.map(({id}) => id)).toEqual(['en-US']);
  });

  test('can be settled by the owner of the Studio', async () => {
    const {schema, document} = await sourceWith({interfaceLanguage: 'zh-Hans'});
    expect(schema.get('article')?.title).toBe('文章');
    expect(schema.get('recipe')?.title).toBe('Recipe');
    const offered = document
      .resolveNewDocumentOptions({type: 'global'})
      .map(({templateId, title}) => `${templateId}: ${title}`);
    expect(offered).toContain('article-in-en: 文章（English）');
    expect(offered).toContain('quizItem: 题目');
  });
});

describe('what the plugin adds to documents', () => {
  test('stays with its own types', async () => {
    const source = await resolveSource(
      defineConfig({
        projectId: 'kitchen',
        dataset: 'production',
        plugins: [structureTool({structure, defaultDocumentNode}), relationshipTest()],
        schema: {types: [recipe, step]},
      }),
    );
    const names = (schemaType: string) => {
      return {
        actions: source.document
          .actions({schemaType, documentId: 'a', versionType: 'draft', releaseId: undefined})
          .map(({displayName}) => displayName ?? '')
          .filter((name) => name.startsWith('RelationshipTest')),
        badges: source.document
          .badges({schemaType, documentId: 'a'})
          .map(({displayName}) => displayName ?? '')
          .filter((name) => name.startsWith('RelationshipTest')),
      };
    };
    expect(names('recipe')).toEqual({actions: [], badges: []});
    expect(names('dimension')).toEqual({
      actions: ['RelationshipTestPublishAction'],
      badges: ['RelationshipTestCheckBadge'],
    });
    expect(names('relationshipTest').actions).toEqual([
      'RelationshipTestPublishAction',
      'RelationshipTestModelAction',
      'RelationshipTestPublishAllAction',
      'RelationshipTestEmbedAction',
      'RelationshipTestImportAction',
      'RelationshipTestDuplicateAction',
    ]);
  });
});

describe('the plugin’s options', () => {
  test('name other languages, the source language first', async () => {
    const source = await resolveSource(
      defineConfig({
        projectId: 'kitchen',
        dataset: 'production',
        plugins: [
          relationshipTest({
            languages: [
              {id: 'de', title: 'Deutsch'},
              {id: 'fr', title: 'Français'},
            ],
          }),
        ],
      }),
    );
    expect(source.templates.map(({id}) => id)).toEqual(
      expect.arrayContaining(['article-in-de', 'article-in-fr']),
    );
    expect(source.schema.get('contentLanguage')).toHaveProperty('options.list', [
      {value: 'de', title: 'Deutsch'},
      {value: 'fr', title: 'Français'},
    ]);
  });

  test('leave translation to a Studio that has set it up itself', () => {
    const {plugins} = relationshipTest({internationalization: 'host'});
    expect(plugins).toEqual([]);
  });
});

function fieldNames({schema}: Source, type: string): string[] {
  const definition = schema.get(type);
  return definition && 'fields' in definition
    ? definition.fields.map(({name}: {name: string}) => name)
    : [];
}
