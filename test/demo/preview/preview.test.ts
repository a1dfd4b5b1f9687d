import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {SanityClient} from '@sanity/client';
import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret';
import type {Hono} from 'hono';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {createBlog} from '../../../demo/blog/app.ts';
import {seed} from '../../../demo/content/seed.ts';
import {startLake} from '../../../lake/index.ts';
import {clientOf} from '../../lake/running-lake.ts';

const studioUrl = 'http://localhost:5201';

let folder: string;
let close: () => Promise<void>;
let client: SanityClient;
let blog: Hono;
let cookie: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'));
  const lake = await startLake({port: 0, dataDir: join(folder, 'lake')});
  close = () => lake.close();
  client = clientOf(lake, {token: lake.token});
  await seed(client);
  blog = createBlog({
    lakeUrl: lake.url,
    embedDir: folder,
    libraryDir: join(folder, 'library'),
    url: 'http://localhost:5200',
    preview: {client, studioUrl, overlaysDir: folder},
  });
  const begun = await begin('/preview/library/');
  cookie = begun.headers.get('set-cookie') ?? '';
});

afterAll(async () => {
  await close?.();
  await rm(folder, {recursive: true, force: true});
});

/** Comes from the Studio, which made a secret, and wants to see a page. */
async function begin(page: string): Promise<Response> {
  const {secret} = await createPreviewSecret(client, 'presentation', studioUrl, 'editor');
  const query = new URLSearchParams({
    'sanity-preview-secret': secret,
    'sanity-preview-pathname': page,
  });
  return blog.request(`/preview/enable?${query}`);
}

async function open(path: string): Promise<Response> {
  return blog.request(path, {headers: {Cookie: cookie.split(';')[0] ?? ''}});
}

describe('the preview of the blog', () => {
  test('lets in who comes from the Studio, by a cookie that no script and no other site can use', () => {
    expect(cookie).toMatch(/^preview=[\w-]{43}; Path=\/preview; HttpOnly; SameSite=Strict$/);
  });

  test('leads to no other site', async () => {
    const {headers} = await begin('https://example.org/preview/library/');
    expect(headers.get('location')).toBe('/preview/library/');
  });

  test.each(['/preview/library/', '/preview/query?query=*', '/preview/changes', '/preview/zh/'])(
    'turns others away from %s',
    async (path) => {
      expect((await blog.request(path)).status).toBe(401);
      expect((await blog.request(path, {headers: {Cookie: 'preview=guess'}})).status).toBe(401);
    },
  );

  test('may be framed by the Studio alone', async () => {
    const policy = (await open('/preview/library/')).headers.get('content-security-policy');
    expect(policy).toContain(`frame-ancestors ${studioUrl}`);
    const visited = (await blog.request('/about/')).headers.get('content-security-policy');
    expect(visited).toContain("frame-ancestors 'none'");
  });

  test('shows drafts, and what visitors see on request', async () => {
    await client.create({
      _id: 'drafts.article-new',
      _type: 'article',
      language: 'en',
      title: 'Not yet for everybody',
      slug: {current: 'not-yet'},
    });
    const title = 'Not yet for everybody';
    expect(await (await open('/preview/library/')).text()).toContain(title);
    const published = await open('/preview/library/?perspective=published');
    expect(await published.text()).not.toContain(title);
    expect((await open('/preview/library/not-yet/')).status).toBe(200);
    expect((await open('/preview/library/nowhere/')).status).toBe(404);
  });

  test('shows what a release will publish, before anybody else can see it', async () => {
    const publishedId = 'article-soft-opening-en';
    const title = 'What spring will bring';
    await client.releases.create({releaseId: 'spring'});
    await client.createVersion({releaseId: 'spring', publishedId, baseId: publishedId});
    await client.patch(`versions.spring.${publishedId}`).set({title}).commit();
    const shown = async (path: string) => (await open(path)).text();
    const path = '/preview/library/soft-opening/';
    expect(await shown(`${path}?perspective=spring,drafts`)).toContain(title);
    for (const other of ['drafts', 'published', 'raw', '']) {
      expect(await shown(`${path}?perspective=${other}`), other).not.toContain(title);
    }
    expect(await (await blog.request('/library/soft-opening/')).text()).not.toContain(title);
  });

  test('marks each part of an article with what it is edited by', async () => {
    const text = await (await open('/preview/library/soft-opening/')).text();
    const marks = [...text.matchAll(/data-sanity="([^"]*)"/g)].map(([, json = '']) => {
      const mark: unknown = JSON.parse(json.replaceAll('&quot;', '"'));
      return mark;
    });
    expect(marks[0]).toEqual({
      baseUrl: studioUrl,
      type: 'article',
      id: 'article-soft-opening-en',
      path: 'title',
    });
    expect(marks[1]).toMatchObject({path: 'body[_key=="1"]'});
  });
});
