import {globSync, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BuiltSite, buildSite, type SiteOrder} from '../../bin/build/build-site.ts';
import {exportedContent} from '../../bin/build/content.ts';
import {type ExportedDocument, writeExport} from './seed-export.ts';

export const SITE = 'https://wiki.example/library/';

/** A folder to build sites into. */
export class SiteFolder {
  readonly home: string;
  readonly out: string;

  private constructor(home: string) {
    this.home = home;
    this.out = join(home, 'site');
  }

  static async create(): Promise<SiteFolder> {
    return new SiteFolder(await mkdtemp(join(tmpdir(), 'built-site-')));
  }

  /** Builds a site of documents, without copying the script. */
  async build(
    documents: readonly ExportedDocument[],
    order: Partial<SiteOrder> = {},
  ): Promise<BuiltSite> {
    const file = join(this.home, 'export.ndjson');
    await writeExport(file, documents);
    return buildSite({
      content: await exportedContent(file),
      out: this.out,
      url: SITE,
      title: null,
      script: '/relationship-test.js',
      styleSheets: [],
      pictures: false,
      reports: true,
      ...order,
    });
  }

  read(file: string): string {
    return readFileSync(join(this.out, file), 'utf8');
  }

  files(pattern: string): readonly string[] {
    return globSync(pattern, {cwd: this.out}).toSorted();
  }

  async remove(): Promise<void> {
    await rm(this.home, {recursive: true, force: true});
  }
}
