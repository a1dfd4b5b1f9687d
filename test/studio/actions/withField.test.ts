import {createSchema} from 'sanity';
import {internationalizedArray} from 'sanity-plugin-internationalized-array';
import {expect, test} from 'vitest';
import {withField} from '../../../studio/actions/withField.ts';
import {DEFAULT_LANGUAGES} from '../../../studio/languages.ts';
import {schemaTypes} from '../../../studio/schema/index.ts';
import type {InterfaceLanguage} from '../../../studio/words/interfaceLanguage.ts';

function schemaIn(language: InterfaceLanguage) {
  const {schema} = internationalizedArray({
    languages: [...DEFAULT_LANGUAGES],
    fieldTypes: ['string', 'text'],
  });
  const translated = Array.isArray(schema?.types) ? schema.types : [];
  return createSchema({
    name: 'kitchen',
    types: [...schemaTypes(DEFAULT_LANGUAGES, language), ...translated],
  });
}

test('what is wrong is told with the field it is about, as the form calls it', () => {
  const marker = {path: ['itemsPerStep'], message: '1?'};
  expect(withField(schemaIn('en'), 'relationshipTest', marker)).toBe('Items shown at once: 1?');
  expect(withField(schemaIn('zh-Hans'), 'relationshipTest', marker)).toBe('一次显示几题：1?');
});

test('what is wrong with a whole document stands alone', () => {
  expect(withField(schemaIn('en'), 'article', {path: [], message: 'No.'})).toBe('No.');
  expect(withField(schemaIn('en'), 'recipe', {path: ['title'], message: 'No.'})).toBe('No.');
});
