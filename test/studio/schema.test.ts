import {createSchema, type SchemaTypeDefinition} from 'sanity';
import {internationalizedArray} from 'sanity-plugin-internationalized-array';
import {describe, expect, test} from 'vitest';
import {DEFAULT_LANGUAGES, languagesOf} from '../../studio/languages.ts';
import {schemaTypes} from '../../studio/schema/index.ts';

const schema = createSchema({
  name: 'relationship-test',
  types: [...schemaTypes(DEFAULT_LANGUAGES), ...translatedTypes()],
});

describe('the content model', () => {
  test('compiles without an error or a warning', () => {
    const problems = (schema._validation ?? []).flatMap((group) => group.problems);
    expect(problems).toEqual([]);
  });

  test('has a document type for everything an editor writes', () => {
    expect(documentNames().toSorted()).toEqual([
      'actionReport',
      'article',
      'dimension',
      'pattern',
      'quizItem',
      'relationshipTest',
      'responseScale',
      'siteSettings',
    ]);
  });

  test('gives every document type a title, an icon and a preview of its own', () => {
    for (const name of documentNames()) {
      expect(schema.get(name)).toMatchObject({
        title: expect.stringMatching(/^[A-Z]/),
        icon: expect.anything(),
        preview: {select: expect.anything(), prepare: expect.any(Function)},
      });
    }
  });

  test('carries the languages of the Studio', () => {
    expect(languagesOf(schema)).toEqual(DEFAULT_LANGUAGES);
  });
});

function documentNames(): string[] {
  return schema.getLocalTypeNames().filter((name) => schema.get(name)?.type?.name === 'document');
}

function translatedTypes(): SchemaTypeDefinition[] {
  const {schema: plugin} = internationalizedArray({
    languages: [...DEFAULT_LANGUAGES],
    fieldTypes: ['string', 'text'],
  });
  return Array.isArray(plugin?.types) ? plugin.types : [];
}
