import {defineConfig, renderStudio} from 'sanity';
import {structureTool, type StructureResolver} from 'sanity/structure';
import {signIn} from '../../../studio/app/signIn.ts';
import {stayLocal} from '../../../studio/app/stayLocal.ts';
import {readLake} from '../../../studio/app/store.ts';
import {
  defaultDocumentNode,
  relationshipTest,
  relationshipTestListItems,
} from '../../../studio/index.ts';
import {lakeOptions} from '../../../studio/lakeOptions.ts';
import {magazineTypes} from './types.ts';

/** The magazine's own lists, and ours in one of their own. */
const structure: StructureResolver = (S, context) =>
  S.list()
    .id('magazine')
    .title('Magazine')
    .items([
      S.documentTypeListItem('article').title('Articles'),
      S.documentTypeListItem('siteSettings'),
      S.divider(),
      S.listItem()
        .id('couples')
        .title('For couples')
        .child(
          S.list().id('couples').title('For couples').items(relationshipTestListItems(S, context)),
        ),
    ]);

const lake = readLake(document.getElementById('lake')?.textContent);
const page = document.getElementById('studio');
if (lake === null || page === null) throw new Error('The page names no lake, or has no place.');
const {url, projectId, dataset, token} = lake;
stayLocal(document, url);
signIn(localStorage, projectId, token);
renderStudio(
  page,
  defineConfig({
    name: 'magazine',
    projectId,
    dataset,
    plugins: [
      structureTool({title: 'Content', structure, defaultDocumentNode}),
      relationshipTest({prefix: 'rt'}),
    ],
    schema: {types: magazineTypes},
    announcements: {enabled: false},
    ...lakeOptions(url),
  }),
);
