import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {createStudioApp, withLake} from '../../demo/server/studio-app.ts';

const lake = {
  url: 'http://localhost:5202',
  projectId: 'local',
  dataset: 'production',
  token: 'only-for-the-studio',
};
let builtDir: string;

beforeAll(async () => {
  builtDir = await mkdtemp(join(tmpdir(), 'demo-studio-'));
  await writeFile(join(builtDir, 'index.html'), '<html><head></head><body></body></html>');
  await writeFile(join(builtDir, 'studio.js'), 'export {};');
});
afterAll(() => rm(builtDir, {recursive: true}));

function ask(path: string, host: string): Promise<Response> {
  const app = createStudioApp({builtDir, port: 5201, lake});
  return Promise.resolve(app.request(path, {headers: {host}}));
}

describe('the Studio’s page', () => {
  it.each(['localhost:5201', '127.0.0.1:5201', '[::1]:5201', 'LOCALHOST:5201'])(
    'carries the lake and its token for a browser that asked for %s',
    async (host) => {
      const response = await ask('/', host);
      const [, json = ''] = /id="lake">(.*?)<\/script>/.exec(await response.text()) ?? [];
      expect(JSON.parse(json)).toEqual(lake);
      expect(response.headers.get('cache-control')).toBe('no-store');
    },
  );

  it.each([
    'attacker.example:5201',
    'attacker.example',
    'localhost.attacker.example:5201',
    'localhost:80',
    '',
  ])('is not given to a browser that asked for “%s”', async (host) => {
    for (const path of ['/', '/structure/article', '/studio.js']) {
      const response = await ask(path, host);
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain(lake.token);
    }
  });

  it('stands at each of the Studio’s own addresses', async () => {
    const response = await ask('/structure/article;article-soft-opening-en', 'localhost:5201');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('id="lake"');
  });

  it('does not stand in for a file that is missing', async () => {
    expect((await ask('/assets/gone.js', 'localhost:5201')).status).toBe(404);
    expect((await ask('/studio.js', 'localhost:5201')).status).toBe(200);
  });

  it('cannot be framed by another origin', async () => {
    const {headers} = await ask('/', 'localhost:5201');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  });
});

describe('the lake’s whereabouts', () => {
  it('take their place in a page that has one', () => {
    const page = '<head><script type="application/json" id="lake">{}</script></head>';
    expect(withLake(page, lake)).toContain('"url":"http://localhost:5202"');
    expect(withLake(page, lake)).not.toContain('>{}<');
  });

  it('cannot close their script element, whatever they contain', () => {
    const page = withLake('<head></head>', {...lake, token: '</script><script>$&'});
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });
});
