import {TransferIcon} from '@sanity/icons/Transfer';
import {defineConfig, type Config} from 'sanity';
import {structureTool} from 'sanity/structure';
import {chineseLocale} from './app/chineseLocale.ts';
import {ToolsAndLanguage} from './app/ToolsAndLanguage.tsx';
import {lakeOptions} from './lakeOptions.ts';
import {relationshipTest} from './plugin.ts';
import {blogPresentation} from './presentation/blogPresentation.ts';
import {structure} from './structure.ts';
import {defaultDocumentNode} from './structure/views.tsx';
import {rememberedLanguage} from './words/rememberedLanguage.ts';
import {wordsIn} from './words/words.ts';

/** Which store our own Studio edits. */
export interface StudioStore {
  readonly projectId: string;
  readonly dataset: string;
  /** The local lake's address, such as `http://localhost:4702`; left out for hosted Sanity. */
  readonly lake?: string;
  /** Address of the blog that shows drafts, where there is one, such as `http://localhost:4700`. */
  readonly blog?: string;
}

/** Configuration of our own Studio, on hosted Sanity or on the local lake. */
export function studioConfig({projectId, dataset, lake, blog}: StudioStore): Config {
  const words = wordsIn(rememberedLanguage({projectId, dataset})).structure;
  return defineConfig({
    name: 'relationship-test',
    title: words.studio,
    icon: TransferIcon,
    projectId,
    dataset,
    plugins: [
      structureTool({title: words.content, structure, defaultDocumentNode}),
      relationshipTest(),
      ...(blog === undefined ? [] : [blogPresentation(blog, words.onTheBlog)]),
    ],
    // The last locale is the one of whoever chose none.
    i18n: {locales: (previous) => [chineseLocale, ...previous]},
    studio: {components: {toolMenu: ToolsAndLanguage}},
    announcements: {enabled: false},
    ...(lake === undefined ? {} : lakeOptions(lake)),
  });
}
