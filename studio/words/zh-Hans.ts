import type {StudioWords} from './en.ts';
import {articles} from './zh-Hans/articles.ts';
import {beginning} from './zh-Hans/beginning.ts';
import {bench} from './zh-Hans/bench.ts';
import {documents} from './zh-Hans/documents.ts';
import {embedding} from './zh-Hans/embedding.ts';
import {importing} from './zh-Hans/importing.ts';
import {lines} from './zh-Hans/lines.ts';
import {opening} from './zh-Hans/opening.ts';
import {parts} from './zh-Hans/parts.ts';
import {preview} from './zh-Hans/preview.ts';
import {publishing} from './zh-Hans/publishing.ts';
import {results} from './zh-Hans/results.ts';
import {structure} from './zh-Hans/structure.ts';
import {translating} from './zh-Hans/translating.ts';

/** Everything that the plugin says to editors, in simplified Chinese. */
export const zhHans: StudioWords = {
  articles,
  beginning,
  bench,
  documents,
  embedding,
  importing,
  lines,
  opening,
  parts,
  preview,
  publishing,
  results,
  structure,
  translating,
};
