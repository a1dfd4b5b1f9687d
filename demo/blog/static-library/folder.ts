import {existsSync} from 'node:fs';
import {join} from 'node:path';

import {type Edition, editions, english, type Language} from '../editions.ts';
import {embedScript} from '../embed.ts';
import {LibraryError} from '../library.ts';
import type {Site} from '../site.ts';
import {libraryTemplate} from './template.ts';

/** The library as plain files that say what is published. */
export interface LibraryFolder {
  /** Where the files are on this machine. */
  readonly dir: string;
  /**
   * Builds what was published or taken back since the last time. Says whether there are files: as
   * they were before when the store does not answer.
   */
  refresh(): Promise<boolean>;
}

/** Revisions of everything that the pages are made of: another answer means other pages. */
const stateQuery = `*[_type in ["article", "translation.metadata", "siteSettings", "relationshipTest",
  "quizItem", "responseScale", "dimension", "pattern", "actionReport"]] | order(_id asc)._rev`;

/** What the library is called, also where only a link to it is seen. */
const names: Readonly<Record<Language, string>> = {
  en: 'The library of The Other Chair',
  'zh-Hans': '另一把椅子的文库',
};

/** The library in a folder, to be served at `url`, which ends with a slash. */
export function libraryFolder(site: Site, dir: string, url: string): LibraryFolder {
  let built: string | null = null;
  let last: Promise<void> = Promise.resolve();

  async function makeCurrent(): Promise<void> {
    const state = JSON.stringify(await site.library.ask(stateQuery, {}));
    if (state === built) return;
    await build(site, dir, url);
    built = state;
  }

  return {
    dir,
    async refresh() {
      // One after the other, so that no two builds write the same files.
      const turn = last.then(makeCurrent, makeCurrent);
      last = turn;
      try {
        await turn;
      } catch (error) {
        if (!(error instanceof LibraryError)) throw error;
      }
      return existsSync(join(dir, 'index.html'));
    },
  };
}

async function build(
  {library, projectId, dataset, lakeUrl}: Site,
  dir: string,
  url: string,
): Promise<void> {
  const {buildSite, readTemplate} = await import('../../../bin/build/index.ts');
  await buildSite({
    content: (query, params) => library.ask(query, {...params}),
    out: dir,
    url,
    title: names.en,
    titles: names,
    script: embedScript,
    styleSheets: [],
    pictures: true,
    reports: true,
    search: {projectId, dataset, apiHost: lakeUrl, apiVersion: '2025-02-19'},
    template: async (language) =>
      readTemplate(await libraryTemplate(editionOf(language)), 'the page of the blog'),
  });
}

function editionOf(language: string): Edition {
  return editions.find((edition) => edition.language === language) ?? english;
}
