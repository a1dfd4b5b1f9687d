import {request as plainRequest} from 'node:http';
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runLake, post, type TestLake} from './running-lake.ts';

const published = {_id: 'a', _type: 'note', text: 'out'};
const hidden = {_id: 'drafts.a', _type: 'note', text: 'secret'};

async function filledLake(): Promise<TestLake> {
  const running = await runLake({allowedOrigins: ['http://localhost:4701']});
  await running.editor.transaction().create(published).create(hidden).commit();
  return running;
}

const everything = `query=${encodeURIComponent('*')}`;

describe('someone without the token', () => {
  it('reads published documents', async () => {
    const {request} = await filledLake();
    const answer = await request(`/data/query/production?${everything}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({result: [published]});
    const old = await request(`/data/query/production?${everything}`.replace('2025', '2021'));
    expect(await old.text()).not.toContain('secret');
  });

  it.each([
    `/data/query/production?${everything}&perspective=raw`,
    `/data/query/production?${everything}&perspective=drafts`,
    `/data/query/production?${everything}&perspective=spring,drafts`,
    '/data/history/production/transactions/a',
    '/data/history/production/documents/a?lastRevision=true',
    '/data/export/production',
    '/data/live/events/production?includeDrafts=true',
    '/users/me',
    '/users/local-editor',
    '/users/me/keyvalue/x',
    '/projects',
    '/projects/local',
    '/datasets',
    '/auth/id',
  ])('is refused %s', async (path) => {
    const {request} = await filledLake();
    const answer = await request(path);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({statusCode: 401, errorCode: 'SIO-401-ANF'});
  });

  it('cannot write', async () => {
    const {request, editor} = await filledLake();
    const mutations = [{delete: {id: 'a'}}];
    const actions = [{actionType: 'sanity.action.document.discard', draftId: 'drafts.a'}];
    const bytes = {method: 'POST', body: 'bytes'};
    for (const [path, init] of [
      ['/data/mutate/production', post({mutations})],
      ['/data/actions/production', post({actions})],
      ['/assets/files/production', bytes],
      ['/users/me/keyvalue', {...post([]), method: 'PUT'}],
    ] as const) {
      expect((await request(path, init)).status, path).toBe(401);
    }
    expect(await editor.fetch('count(*)', {}, {perspective: 'raw'})).toBe(2);
  });

  it('gets only published documents by id', async () => {
    const {request} = await filledLake();
    const answer = await request('/data/doc/production/a,drafts.a,drafts.none');
    expect(await answer.json()).toMatchObject({
      documents: [published],
      omitted: [
        {id: 'drafts.a', reason: 'permission'},
        {id: 'drafts.none', reason: 'permission'},
      ],
    });
  });

  it('is refused everything with a wrong token, as one whose session ended', async () => {
    const {request} = await filledLake();
    const headers = {Authorization: `Bearer ${'x'.repeat(43)}`};
    const answer = await request(`/data/query/production?${everything}`, {headers});
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({message: 'Session not found'});
  });
});

describe('pages of other origins', () => {
  it('may read published documents, without credentials', async () => {
    const {request} = await filledLake();
    const headers = {Origin: 'https://blog.example'};
    const answer = await request(`/data/query/production?${everything}`, {headers});
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await request('/data/mutate/production', {
      method: 'OPTIONS',
      headers: {...headers, 'Access-Control-Request-Headers': 'authorization,content-type'},
    });
    expect(preflight.headers.get('access-control-allow-headers')).toBe('Content-Type');
  });

  it('may send the token when they are on the list', async () => {
    const {request} = await filledLake();
    const headers = {
      Origin: 'http://localhost:4701',
      'Access-Control-Request-Headers': 'authorization,x-sanity-project-id',
    };
    const preflight = await request('/data/mutate/production', {method: 'OPTIONS', headers});
    expect(preflight.status).toBe(204);
    const allowed = Object.fromEntries(preflight.headers);
    expect(allowed).toMatchObject({
      'access-control-allow-origin': 'http://localhost:4701',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'authorization,x-sanity-project-id',
    });
  });

  it('can read why they were refused', async () => {
    const {request} = await filledLake();
    const answer = await request('/users/me', {headers: {Origin: 'http://localhost:4701'}});
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:4701');
  });
});

describe('the lake', () => {
  it('does not answer under names that others may point at it', async () => {
    const {lake} = await filledLake();
    const status = (host: string) =>
      new Promise((resolve, reject) => {
        plainRequest(
          {port: lake.port, host: '127.0.0.1', path: '/v1/ping', headers: {host}},
          (response) => {
            response.resume();
            resolve(response.statusCode);
          },
        )
          .on('error', reject)
          .end();
      });
    expect(await status('evil.example')).toBe(421);
    expect(await status('localhost.evil.example:80')).toBe(421);
    expect(await status('localhost:4702')).toBe(200);
    expect(await status('local.localhost:4702')).toBe(200);
    expect(await status('s3.localhost:4702')).toBe(200);
    expect(await status('127.0.0.1:4702')).toBe(200);
    expect(await status('[::1]:4702')).toBe(200);
    expect(await status('other.localhost:4702')).toBe(404);
  });

  it('keeps its token where only the owner can read it', async () => {
    const {dataDir, lake} = await runLake();
    expect(statSync(join(dataDir, 'token')).mode & 0o777).toBe(0o600);
    expect(lake.token.length).toBeGreaterThanOrEqual(43);
  });

  it('says which project and dataset it holds', async () => {
    const {request, lake} = await runLake();
    const wrongDataset = await request(`/data/query/staging?${everything}`);
    expect(wrongDataset.status).toBe(404);
    expect(await wrongDataset.text()).toContain('staging');
    const headers = {'X-Sanity-Project-ID': 'abc123'};
    const wrongProject = await request(`/data/query/production?${everything}`, {headers});
    expect(wrongProject.status).toBe(404);
    expect(await wrongProject.text()).toContain('abc123');
    expect([...lake.unknownRequests]).toEqual([]);
  });

  it('answers 404 in JSON where it has no endpoint, and counts it', async () => {
    const {request, lake} = await runLake();
    const answer = await request('/no/such/thing');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({statusCode: 404, error: 'Not Found'});
    await request('/no/such/thing');
    expect([...lake.unknownRequests]).toEqual([['GET /no/such/thing', 2]]);
  });

  it('lets a reader keep the answer to a published query', async () => {
    const {request, editor} = await filledLake();
    const path = `/data/query/production?${everything}`;
    const first = await request(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const ask = () => request(path, {headers: {'If-None-Match': etag}, cache: 'no-store'});
    expect((await ask()).status).toBe(304);
    await editor.patch('drafts.a').set({text: 'still secret'}).commit();
    expect((await ask()).status).toBe(304);
    await editor.patch('a').set({text: 'new'}).commit();
    const changed = await ask();
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain('new');
  });

  it('gives the token’s holder answers that nobody keeps', async () => {
    const {signed} = await filledLake();
    const answer = await signed(`/data/query/production?${everything}&perspective=raw`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});
