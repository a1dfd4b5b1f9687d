import {articles} from './en/articles.ts';
import {beginning} from './en/beginning.ts';
import {bench} from './en/bench.ts';
import {documents} from './en/documents.ts';
import {embedding} from './en/embedding.ts';
import {importing} from './en/importing.ts';
import {lines} from './en/lines.ts';
import {opening} from './en/opening.ts';
import {parts} from './en/parts.ts';
import {preview} from './en/preview.ts';
import {publishing} from './en/publishing.ts';
import {results} from './en/results.ts';
import {structure} from './en/structure.ts';
import {translating} from './en/translating.ts';

/** Everything that the plugin says to editors, in English. */
export const en = {
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

/**
 * Everything that the plugin says to editors. English is the measure: a language is a set of files
 * like those in `en/`, and the compiler demands every text.
 */
export type StudioWords = typeof en;
