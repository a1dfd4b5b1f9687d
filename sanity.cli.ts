import {defineCliConfig} from 'sanity/cli';
import {cliStore} from './studio/cliStore.ts';

const {projectId, dataset} = cliStore(process.env);

/** Settings of the `sanity` command. */
export default defineCliConfig({
  api: {projectId, dataset},
  deployment: {autoUpdates: false},
  schemaExtraction: {path: 'studio/schema.json'},
  typegen: {
    schema: 'studio/schema.json',
    path: 'widget/**/*-query.ts',
    generates: 'studio/sanity.types.ts',
    overloadClientMethods: false,
  },
});
