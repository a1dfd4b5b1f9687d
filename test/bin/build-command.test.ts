import {existsSync} from 'node:fs';
import {appendFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createProgram} from '../../bin/program.ts';
import {seed} from '../../demo/content/seed.ts';
import {runLake} from '../lake/running-lake.ts';
import {SiteFolder} from './built-site.ts';
import {seedExport, writeExport} from './seed-export.ts';

let folder: SiteFolder;
let said: string;

beforeEach(async () => {
  folder = await SiteFolder.create();
  said = '';
  const hear = (words: string | Uint8Array) => {
    said += String(words);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await folder.remove();
});

function build(...more: readonly string[]): Promise<unknown> {
  const common = ['--out', folder.out, '--url', 'https://wiki.example/a', '--no-pictures'];
  return createProgram().parseAsync(['build', ...common, '--script', '/r.js', ...more], {
    from: 'user',
  });
}

describe('the command that builds a site', () => {
  it('takes a dataset, and says what it wrote', async () => {
    const {lake, editor} = await runLake();
    await seed(editor);
    await build('--project-id', lake.projectId, '--api-host', lake.url, '--title', 'Two & two');
    expect(said).toMatch(/site: \d+ files, of which \d+ changed; 0 removed\.\n$/);
    expect(folder.read('en/soft-opening/index.html')).toContain(
      '<title>The first sentence · Two &amp; two',
    );
    expect(folder.read('sitemap.xml')).toContain(
      '<loc>https://wiki.example/a/en/soft-opening/</loc>',
    );
  });

  it('takes an exported dataset, with a style sheet of the owner', async () => {
    const file = join(folder.home, 'export.ndjson');
    await writeExport(file, seedExport);
    await build('--file', file, '--css', '/own.css', '--no-reports');
    const html = folder.read('en/index.html');
    expect(html).toMatch(/style-\w+\.css" \/><link rel="stylesheet" href="\/own\.css" \/>/);
    expect(folder.read('tests/pursuit-distance.json')).toContain('"reports":{}');
  });

  it.each([
    [[], 'say where the content is'],
    [['--file', 'x', '--url', 'ftp://x'], 'An address begins with https://'],
  ])('says what is missing in %j', async (more, words) => {
    await expect(build(...more)).rejects.toMatchObject({name: 'CommanderError'});
    expect(said).toContain(words);
    expect(existsSync(folder.out)).toBe(false);
  });

  it('names the line of an export that is no document', async () => {
    const file = join(folder.home, 'export.ndjson');
    await writeExport(file, seedExport.slice(0, 2));
    await appendFile(file, '{"_type":"article"}\n');
    await expect(build('--file', file)).rejects.toThrow('line 3, is no document');
  });
});
