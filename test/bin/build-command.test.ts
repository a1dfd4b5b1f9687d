import {existsSync} from 'node:fs';
import {appendFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {packTar} from 'modern-tar';
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

function file(name: string, body: string) {
  return {header: {name, size: Buffer.byteLength(body)}, body};
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

  it('takes the archive that an export is', async () => {
    const lines = seedExport.map((document) => JSON.stringify(document)).join('\n');
    const picture =
      '{"_id":"a","_type":"x","image":{"_sanityAsset":"image@file://./images/a.png"}}';
    const archive = await packTar([
      {header: {name: 'production/', type: 'directory', size: 0}},
      file('production/images/a.png', 'PNG'),
      file('production/data.ndjson', `${lines}\n${picture}\n`),
      file('production/assets.json', '{}'),
    ]);
    const path = join(folder.home, 'production.tar.gz');
    await writeFile(path, gzipSync(archive));
    await build('--file', path);
    expect(folder.read('zh-Hans/soft-opening/index.html')).toContain('<h1');
    expect(said).toContain('Pictures of 1 documents are left out');
    await writeFile(path, gzipSync(await packTar([file('readme.txt', 'No data.')])));
    await expect(build('--file', path)).rejects.toThrow('holds no data.ndjson');
    await writeFile(path, 'no archive');
    await expect(build('--file', path)).rejects.toThrow('is no archive that can be read');
  });

  it.each([
    [[], 'say where the content is'],
    [['--file', 'x', '--url', 'ftp://x'], 'An address begins with https://'],
    [['--file', 'x', '--search'], '--search needs --project-id'],
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

describe('a site in the template of its owner', () => {
  const page = (name: string) =>
    `<!doctype html><html lang="{{lang}}" dir="{{ dir }}"><head><meta charset="utf-8">{{head}}</head>` +
    `<body class="{{page}}"><header>${name} {{languages}}</header><main>{{content}}</main></body></html>`;

  async function fromTemplate(files: Readonly<Record<string, string>>): Promise<unknown> {
    const file = join(folder.home, 'export.ndjson');
    await writeExport(file, seedExport);
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(folder.home, name), text);
    }
    const names = ['--title', 'Library', '--title', 'zh-Hans=文库'];
    return build('--file', file, '--template', join(folder.home, 'page.html'), ...names);
  }

  it('has each page in it, in the template of the language where there is one', async () => {
    await fromTemplate({'page.html': page('Mine'), 'page.zh-Hans.html': page('我的')});
    const english = folder.read('en/soft-opening/index.html');
    expect(english).toMatch(/<html lang="en" dir="ltr"><head><meta charset="utf-8"><title>/);
    expect(english).toContain('<title>The first sentence · Library</title>');
    expect(english).toMatch(/<body class="article"><header>Mine <a lang="zh-Hans"/);
    expect(english).toContain('<p class="trail">');
    expect(english).not.toMatch(/masthead|\{\{|icon\.svg/);
    expect(folder.read('zh-Hans/index.html')).toMatch(/<body class="index"><header>我的 /);
    expect(folder.read('zh-Hans/index.html')).toContain('<h1>文库</h1>');
    const [sheet = ''] = folder.files('style-*.css');
    expect(folder.read(sheet)).toMatch(/^\.relationship-wiki \{/);
    expect(folder.read(sheet)).not.toMatch(/:root|\bbody\b|:host/);
  });

  it.each([
    ['<p>{{content}}</p>', 'has no place {{head}}'],
    ['{{head}}{{content}}{{titel}}', 'has a place {{titel}}, which is none of'],
  ])('says what is wrong with %s', async (text, words) => {
    await expect(fromTemplate({'page.html': text})).rejects.toThrow(words);
  });

  it('says when there is none', async () => {
    await expect(fromTemplate({})).rejects.toThrow('There is no template');
  });
});

describe('a list that can be searched', () => {
  it('asks the dataset that the pages were made of', async () => {
    const {lake, editor} = await runLake();
    await seed(editor);
    await build('--project-id', lake.projectId, '--api-host', lake.url, '--search');
    const html = folder.read('en/index.html');
    expect(html).toMatch(/<relationship-wiki\s+routing="links"\s+base="..\/en\/"/);
    expect(html).toContain(`api-host="${lake.url}"`);
    expect(html).toContain('<script type="module" fetchpriority="low" src="/r.js"></script>');
    expect(html).toMatch(/<ul class="cards">/);
  });
});
