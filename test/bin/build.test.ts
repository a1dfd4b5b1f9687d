import {statSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {HtmlValidate} from 'html-validate';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type BuiltSite} from '../../bin/build/build-site.ts';
import {SITE, SiteFolder} from './built-site.ts';
import {seedExport} from './seed-export.ts';
import {thingsOn} from './things-on.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: [
    'html5',
    {
      'relationship-article': {flow: true, permittedContent: ['@flow']},
      'relationship-test': {flow: true, permittedContent: ['@flow']},
    },
  ],
  rules: {
    // XML's way to end a void element is what the formatter of this project writes.
    'void-style': ['error', {style: 'selfclose'}],
    'doctype-style': ['error', {style: 'lowercase'}],
    // The style sheet comes from where the page does.
    'require-sri': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
});

let folder: SiteFolder;
let built: BuiltSite;

beforeAll(async () => {
  folder = await SiteFolder.create();
  built = await folder.build(seedExport);
});

afterAll(() => folder.remove());

describe('the pages of a site', () => {
  it('are one for each article, test and pattern in each language', () => {
    const pages = folder.files('**/index.html');
    expect(pages).toHaveLength(1 + 2 * (1 + 6 + 1 + 5));
    expect(pages).toContain('en/soft-opening/index.html');
    expect(pages).toContain('zh-Hans/test/pursuit-distance/index.html');
    expect(pages).toContain('en/pattern/pursuit-distance/torn/index.html');
    expect(built.notes).toEqual([]);
  });

  it('are valid HTML, all of them', async () => {
    for (const file of folder.files('**/*.html')) {
      const {results} = await validator.validateString(folder.read(file));
      const faults = results.flatMap(({messages}) =>
        messages.map(({ruleId, message, line}) => `${file}:${line} ${ruleId}: ${message}`),
      );
      expect(faults).toEqual([]);
    }
  });

  it('link to nothing that is not there', () => {
    const files = new Set(folder.files('**/*.*'));
    for (const file of folder.files('**/*.html')) {
      const page = new URL(file.replace(/index\.html$/, ''), SITE);
      for (const [, address = ''] of folder.read(file).matchAll(/ (?:href|src)="([^"]*)"/g)) {
        const target = new URL(address.replaceAll('&amp;', '&'), page);
        if (!target.href.startsWith(SITE)) continue;
        const path = decodeURI(target.href.slice(SITE.length).split('#')[0] ?? '');
        const known = files.has(/\/$|^$/.test(path) ? `${path}index.html` : path);
        expect(known, `${file} links to ${address}`).toBe(true);
      }
    }
  });

  it('lead every link of a table of contents to a heading', () => {
    for (const file of folder.files('*/*/index.html')) {
      const html = folder.read(file);
      const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      for (const [, id = ''] of html.matchAll(/ href="#([^"]*)"/g)) {
        expect(ids.has(id), `${file} has no ${id}`).toBe(true);
      }
    }
  });

  it('say which page they are, in which languages, and what is shown of them elsewhere', () => {
    const html = folder.read('zh-Hans/soft-opening/index.html');
    for (const tag of [
      '<html lang="zh-Hans" dir="ltr">',
      `<link rel="canonical" href="${SITE}zh-Hans/soft-opening/" />`,
      `<link rel="alternate" hreflang="en" href="${SITE}en/soft-opening/" />`,
      `<link rel="alternate" hreflang="x-default" href="${SITE}en/soft-opening/" />`,
      '<meta property="og:type" content="article" />',
      `<meta property="og:url" content="${SITE}zh-Hans/soft-opening/" />`,
      '<meta name="twitter:card" content="summary" />',
    ]) {
      expect(html).toContain(tag);
    }
    expect(folder.read('index.html')).toContain(`<link rel="canonical" href="${SITE}en/" />`);
  });

  it('lead from a number in the text to its note, and back', () => {
    const html = folder.read('en/pursuit-distance-cycle/index.html');
    const marks = [...html.matchAll(/id="(note-mark-\d-)"\s+role="doc-noteref"\s+href="#(.*?)"/g)];
    expect(marks.map(([, , id]) => id)).toEqual(['note-1-', 'note-2-', 'note-3-']);
    for (const [, mark, id] of marks) {
      expect(html).toMatch(
        new RegExp(`<li id="${id}">[^<]+<a\\s+role="doc-backlink"\\s+href="#${mark}"`),
      );
    }
    expect(html).toMatch(/<section[^>]* role="doc-endnotes"/);
    const entry = `href="${SITE}en/pursuit-distance-cycle/#note-1-"`;
    expect(folder.read('en/feed.xml')).toContain(entry);
  });

  it('name a language as briefly as they can', () => {
    expect(folder.read('en/index.html')).toMatch(
      /hreflang="zh-Hans"\s+href="..\/zh-Hans\/"\s+>中文</,
    );
  });

  it('can be read whole without a script', () => {
    const html = folder.read('en/pursuit-distance-cycle/index.html');
    for (const words of ['Stalemate', 'If you reach out', 'If you step back', 'For both of you']) {
      expect(html).toContain(words);
    }
    expect(html).not.toMatch(/<button| hidden=|lit-part|<\?/);
    expect(html).toMatch(/<a class="primary"\s+href="..\/..\/en\/test\/pursuit-distance\/"/);
  });

  it('show nothing to somebody without a script that only works with one', () => {
    expect(folder.read('en/test/pursuit-distance/index.html')).toContain('<noscript>');
  });
});

describe('what machines read of a site', () => {
  it('is an Atom feed of whole articles for each language', () => {
    const feed = folder.read('zh-Hans/feed.xml');
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(feed.match(/<entry>/g)).toHaveLength(6);
    for (const element of ['id', 'title', 'updated', 'published', 'link', 'summary', 'content']) {
      expect(feed.match(new RegExp(`<${element}[ >]`, 'g'))?.length).toBeGreaterThanOrEqual(6);
    }
    expect(feed).toContain(`rel="self" href="${SITE}zh-Hans/feed.xml"`);
  });

  it('is a sitemap of all pages that search engines should know, with their translations', () => {
    const map = folder.read('sitemap.xml');
    const places = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place);
    expect(places).toHaveLength(2 * (1 + 6 + 1 + 4));
    expect(new Set(places).size).toBe(places.length);
    expect(map).toContain(`hreflang="zh-Hans" href="${SITE}zh-Hans/soft-opening/"`);
    expect(map).not.toContain('/none/');
  });

  it('is the article, its questions, and the way to it', () => {
    const things = thingsOn(folder.read('en/soft-opening/index.html'));
    expect(things.map((thing) => thing['@type'])).toEqual(['Article', 'FAQPage', 'BreadcrumbList']);
    expect(things[0]).toMatchObject({
      headline: 'The first sentence',
      inLanguage: 'en',
      datePublished: '2026-09-22T06:00:00.000Z',
      mainEntityOfPage: `${SITE}en/soft-opening/`,
    });
  });
});

describe('building again', () => {
  it('writes nothing when nothing changed', async () => {
    expect(await folder.build(seedExport)).toMatchObject({written: 0, removed: 0});
  });

  it('writes only what an edit changed, and leaves other files of the folder alone', async () => {
    const own = join(folder.out, 'CNAME');
    await writeFile(own, 'wiki.example');
    const before = statSync(join(folder.out, 'en/repair-after-a-fight/index.html')).mtimeMs;
    const edited = seedExport.map((document) =>
      document._id === 'article-soft-opening-zh-Hans'
        ? {...document, excerpt: '改了一句。'}
        : document,
    );
    const {written, removed} = await folder.build(edited);
    // The article, the list, the feed, and the pages that end with its card.
    expect(written).toBeLessThanOrEqual(6);
    expect(removed).toBe(0);
    expect(folder.read('zh-Hans/soft-opening/index.html')).toContain('改了一句。');
    expect(statSync(join(folder.out, 'en/repair-after-a-fight/index.html')).mtimeMs).toBe(before);
    expect(folder.read('CNAME')).toBe('wiki.example');
  });

  it('removes the page of an article that is gone', async () => {
    const {removed} = await folder.build(
      seedExport.filter(({_id}) => _id !== 'article-soft-opening-zh-Hans'),
    );
    expect(removed).toBe(1);
    expect(folder.files('*/soft-opening/index.html')).toEqual(['en/soft-opening/index.html']);
    expect(folder.read('en/soft-opening/index.html')).not.toContain(
      'hreflang="zh-Hans" href="https',
    );
  });
});

describe('a site of content that is not as it should be', () => {
  it('leaves out articles that fit no address, and says so', async () => {
    const odd = ['../../etc/passwd', 'a/b', '', '.', 'CON ', '<x>'].map((current, index) => ({
      _id: `article-odd-${index}`,
      _type: 'article',
      title: 'Odd',
      language: 'en',
      slug: {current},
    }));
    const twice = {
      _id: 'article-twice',
      _type: 'article',
      title: 'Twice',
      language: 'en',
      slug: {current: 'soft-opening'},
    };
    const {notes} = await folder.build([...seedExport, ...odd, twice]);
    expect(notes.filter((note) => note.includes('article-odd'))).toHaveLength(6);
    expect(notes.some((note) => note.includes('article-twice'))).toBe(true);
    expect(folder.files('**/index.html')).toHaveLength(27);
  });

  it('shows no drafts and no versions', async () => {
    const [first] = seedExport.filter(({_id}) => _id === 'article-soft-opening-en');
    const drafts = ['drafts', 'versions.r1'].map((prefix) => ({
      ...first,
      _id: `${prefix}.article-secret`,
      title: 'A secret',
      slug: {current: 'secret'},
    }));
    await folder.build([...seedExport, ...drafts]);
    expect(folder.files('*/secret/*')).toEqual([]);
    expect(folder.read('en/index.html')).not.toContain('A secret');
  });

  it('is built even of nothing', async () => {
    const empty = await SiteFolder.create();
    try {
      await empty.build([]);
      expect(empty.read('en/index.html')).toContain('<h1>Wiki</h1>');
    } finally {
      await empty.remove();
    }
  });
});
