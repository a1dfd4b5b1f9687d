import {describe, expect, it} from 'vitest';

import {seedExport} from '../bin/seed-export.ts';
import {aStore, blogOn, noStore, type Store, storeOf} from './blog-under-test.ts';

const blog = blogOn(aStore);

/** Every address on the blog that its pages lead to, from the front pages on; embed files aside. */
async function addresses(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const waiting = ['/', '/zh/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const {status, headers, text} = await blog.open(path);
    if (status === 302) {
      waiting.push(headers.get('location') ?? '');
      continue;
    }
    if (status !== 200) throw new Error(`${path} answers ${status}.`);
    const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
    found.set(path, isPage ? text : '');
    if (isPage) waiting.push(...linksOf(text, path));
  }
  return found;
}

function linksOf(page: string, path: string): string[] {
  return [...page.matchAll(/ (?:href|src)="([^"#]+)/g)].flatMap(([, address = '']) => {
    const {origin, pathname} = new URL(address, `http://localhost:5200${path}`);
    return origin !== 'http://localhost:5200' || pathname.startsWith('/embed/') ? [] : [pathname];
  });
}

const all = await addresses();
const pages = [...all].filter(([, text]) => text !== '');

describe('the blog', () => {
  it('has both languages of every page, and no link that leads nowhere', () => {
    const paths = pages
      .map(([path]) => path)
      .filter((path) => !path.startsWith('/library/'))
      .toSorted();
    const english = paths.filter((path) => !path.startsWith('/zh/'));
    expect(english).toEqual([
      '/',
      '/about/',
      '/developers/',
      '/developers/after-the-result/',
      '/posts/back-by-nine/',
      '/posts/the-door-and-the-knock/',
      '/posts/two-kinds-of-quiet/',
      '/posts/what-the-dishwasher-was-about/',
    ]);
    const translated = english.filter((path) => !path.startsWith('/developers/'));
    expect(paths.filter((path) => path.startsWith('/zh/'))).toEqual(
      translated.map((path) => `/zh${path}`).toSorted(),
    );
  });

  it.each(pages)('says at %s what it is, and in which language', (path, text) => {
    const language = /^\/(?:library\/)?zh[-/]/.test(path) ? 'zh-Hans' : 'en';
    expect(text).toContain(`<html lang="${language}"`);
    expect(text).toMatch(/<title>[^<]{3,}<\/title>/);
    expect(text.match(/<h1\b/g)).toHaveLength(1);
    expect(text).toMatch(/<main id="content"/);
    expect(text).toContain('href="#content"');
  });

  it.each(pages)(
    'uses at %s no inline script or style, and nothing of another origin',
    (_, text) => {
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)(?! type="application\/ld\+json")/);
      expect(text).not.toMatch(/<style|\sstyle=|\son\w+=/);
      expect(text).not.toMatch(
        /<(?:script|link rel="(?:stylesheet|icon|preload)"|img|iframe)[^>]* (?:src|href)="https?:/,
      );
    },
  );

  it.each([...all.keys()])('sends %s with the strict policy', async (path) => {
    const {headers} = await blog.open(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  it('carries the test in its essay, by the tag that any page would use', async () => {
    const {text} = await blog.open('/zh/posts/the-door-and-the-knock/');
    expect(text).toContain('<script type="module" src="/embed/relationship-test.js"></script>');
    for (const attribute of [
      'project-id="local"',
      'dataset="production"',
      'api-host="http://localhost:5202"',
      'test="pursuit-distance"',
      'article-url="/library/zh-Hans/{slug}/"',
    ]) {
      expect(text).toContain(attribute);
    }
  });

  it('invites with the test’s first item as it stands in the store', async () => {
    const {text} = await blog.open('/');
    expect(text).toContain('24 sentences');
    expect(text).toContain('I ask &lt;again&gt; &amp; again.');
  });

  it.each(['/nothing/', '/posts/nothing/', '/library/nothing/', '/developers/nothing/'])(
    'answers 404 at %s, with a way back',
    async (path) => {
      const {status, text} = await blog.open(path);
      expect(status).toBe(404);
      expect(text).toContain('Back to the front page');
    },
  );

  it('answers 404 in Chinese where Chinese was read', async () => {
    const {status, text} = await blog.open('/zh/nothing/');
    expect(status).toBe(404);
    expect(text).toContain('<html lang="zh-Hans">');
  });

  it('tells search engines of the other language by its whole address', async () => {
    const linkOf = async (path: string) => (await blog.open(path)).headers.get('link');
    const link = (address: string, language: string) =>
      `<http://localhost:5200${address}>; rel="alternate"; hreflang="${language}"`;
    expect(await linkOf('/about/')).toBe(link('/zh/about/', 'zh-Hans'));
    expect(await linkOf('/zh/about/')).toBe(link('/about/', 'en'));
    for (const path of ['/developers/', '/library/en/', '/nothing/', '/styles/base.css']) {
      expect(await linkOf(path)).toBeNull();
    }
  });

  it('adds the slash that somebody left out', async () => {
    const {status, headers} = await blog.open('/about');
    expect(status).toBe(301);
    expect(new URL(headers.get('location') ?? '', 'http://localhost').pathname).toBe('/about/');
  });
});

describe('the page for developers', () => {
  it('shows the very code that listens, which the browser gets without its types', async () => {
    const {text} = await blog.open('/developers/');
    expect(text).toContain('relationship-test-unlock-request');
    expect(text).toContain('test?.addEventListener(type, (event) =&gt; {');
    const script = await blog.open('/client/knobs.ts');
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(script.text).not.toContain('name: string');
  });

  it.each(['/client/nothing.ts', '/client/..%2Fapp.ts', '/fonts/package.json', '/styles/no.css'])(
    'gives out no file at %s',
    async (path) => {
      expect((await blog.open(path)).status).toBe(404);
    },
  );
});

describe('the blog without its store', () => {
  const alone = blogOn(noStore);

  it('still has its front page and its notes', async () => {
    const {status, text} = await alone.open('/');
    expect(status).toBe(200);
    expect(text).toContain('The door and the knock');
    expect(text).toContain('The library cannot be reached just now');
  });

  it.each(['/library/', '/library/soft-opening/'])('says at %s that it is out', async (path) => {
    const {status, text} = await alone.open(path);
    expect(status).toBe(503);
    expect(text).toContain('The library cannot be reached just now');
  });

  it('passes over an answer of another shape', async () => {
    const odd = blogOn((query) =>
      query.includes('"article"') ? [{slug: 'a', title: null}] : {items: 'many'},
    );
    expect((await odd.open('/')).text).toContain('A few sentences');
    expect((await odd.open('/')).text).toContain('nothing in this language yet');
  });
});

describe('the library', () => {
  const slug = 'article-soft-opening-en';
  /** The seed, in which the editor said something else in one article. */
  const edited = (title: string) =>
    storeOf(
      seedExport.map((document) =>
        document._id === slug ? {...document, title, _rev: `revision of ${title}`} : document,
      ),
    );
  let store: Store = aStore;
  const current = blogOn((query, params) => store(query, params));

  it('has a page for each article and language, in the frame of the blog', () => {
    const paths = pages.map(([path]) => path).filter((path) => path.startsWith('/library/'));
    expect(paths).toContain('/library/en/soft-opening/');
    expect(paths).toContain('/library/zh-Hans/test/pursuit-distance/');
    expect(paths).toHaveLength(2 * (1 + 6 + 1 + 4));
    for (const path of paths) {
      expect(all.get(path)).toContain('<header class="masthead');
      expect(all.get(path)).not.toContain('{{');
    }
  });

  it.each([
    ['/library/soft-opening/', '/library/en/soft-opening/'],
    ['/zh/library/', '/library/zh-Hans/'],
    ['/zh/library/soft-opening/', '/library/zh-Hans/soft-opening/'],
  ])('leads from %s, where it once was, to %s', async (path, to) => {
    const {status, headers} = await blog.open(path);
    expect([status, headers.get('location')]).toEqual([302, to]);
  });

  it('says what was published at the next request, and stays when the store is gone', async () => {
    const open = async () => (await current.open('/library/en/soft-opening/')).text;
    store = edited('Before');
    expect(await open()).toContain('<h1 id="title-" part="title">Before</h1>');
    store = edited('After');
    expect(await open()).toContain('<h1 id="title-" part="title">After</h1>');
    store = noStore;
    expect(await open()).toContain('<h1 id="title-" part="title">After</h1>');
  });

  it('answers two who ask at once with one and the same', async () => {
    store = edited('Twice');
    const [one, two] = await Promise.all(['/library/en/', '/library/'].map(current.open));
    expect(one?.text).toContain('>Twice</a');
    expect(two?.text).toContain('>Twice</a');
  });
});
