import {defineConfig} from 'sanity';
import {createStructureBuilder, type ListBuilder} from 'sanity/structure';
import {expect, test} from 'vitest';
import {relationshipTest, relationshipTestListItems} from '../../studio/index.ts';
import {resolveSource} from './source.ts';

test('the entries lead with articles and tests, and end with the settings', async () => {
  const S = await structureBuilder();
  const list = S.list().id('content').title('Content');
  expect(entriesOf(list.items(relationshipTestListItems(S, S.context)))).toEqual([
    'articles: Articles',
    'tests: Tests',
    'translations: Translations',
    'divider',
    'building-blocks: Building blocks',
    'divider',
    'siteSettings: Site settings',
  ]);
});

test('a Studio with a structure of its own puts the entries among its own', async () => {
  const S = await structureBuilder();
  const recipes = S.listItem().id('recipes').title('Recipes');
  const list = S.list()
    .id('kitchen')
    .title('Kitchen')
    .items([recipes, ...relationshipTestListItems(S, S.context)]);
  expect(entriesOf(list).slice(0, 2)).toEqual(['recipes: Recipes', 'articles: Articles']);
});

async function structureBuilder() {
  const source = await resolveSource(
    defineConfig({projectId: 'kitchen', dataset: 'production', plugins: [relationshipTest()]}),
  );
  return createStructureBuilder({source, perspectiveStack: ['drafts']});
}

function entriesOf(list: ListBuilder): string[] {
  const {items} = list.serialize();
  return items.map((item) =>
    item.type === 'listItem' ? `${item.id}: ${item.title ?? ''}` : item.type,
  );
}
