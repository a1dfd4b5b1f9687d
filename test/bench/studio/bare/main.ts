import {defineConfig, defineField, defineType, renderStudio} from 'sanity';
import {structureTool} from 'sanity/structure';
import {signIn} from '../../../../studio/app/signIn.ts';
import {stayLocal} from '../../../../studio/app/stayLocal.ts';
import {readLake} from '../../../../studio/app/store.ts';
import {lakeOptions} from '../../../../studio/lakeOptions.ts';

/** The least that somebody can write: a title. */
const note = defineType({
  name: 'note',
  type: 'document',
  fields: [defineField({name: 'title', type: 'string'})],
});

const lake = readLake(document.getElementById('lake')?.textContent);
const page = document.getElementById('studio');
if (lake === null || page === null) throw new Error('The page names no lake, or has no place.');
const {url, projectId, dataset, token} = lake;
stayLocal(document, url);
signIn(localStorage, projectId, token);
renderStudio(
  page,
  defineConfig({
    name: 'bare',
    projectId,
    dataset,
    plugins: [structureTool({title: 'Content'})],
    schema: {types: [note]},
    announcements: {enabled: false},
    ...lakeOptions(url),
  }),
);
