import {readFileSync, truncateSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it, onTestFinished} from 'vitest';
import {startLake} from '../../lake/index.ts';
import {StreamHub} from '../../lake/listen/stream-hub.ts';
import {newDataDir, post, runLake} from './running-lake.ts';

const create = {mutations: [{create: {_id: 'a', _type: 'note'}}]};

describe('a lake that is open to a network', () => {
  it('listens on this machine alone unless told otherwise', async () => {
    const {lake} = await runLake();
    expect(lake.url).toBe(`http://localhost:${lake.port}`);
    const elsewhere = fetch(`http://127.0.0.2:${lake.port}/v1/ping`);
    await expect(elsewhere).rejects.toThrow('fetch failed');
  });

  it('has a token from the beginning, and lets nobody write without it', async () => {
    const {lake, request, signed} = await runLake({host: '0.0.0.0'});
    expect(lake.token.length).toBeGreaterThanOrEqual(43);
    expect((await request('/data/mutate/production', post(create))).status).toBe(401);
    expect((await request('/data/query/production?query=*&perspective=drafts')).status).toBe(401);
    expect((await signed('/data/mutate/production', post(create))).status).toBe(200);
  });

  it.each(['127.0.0.1', '0.0.0.0'])('does not start on %s when its token is gone', async (host) => {
    const dataDir = newDataDir();
    const first = await startLake({dataDir, port: 0});
    await first.close();
    truncateSync(join(dataDir, 'token'), 8);
    await expect(startLake({dataDir, port: 0, host})).rejects.toThrow('holds no token');
    expect(readFileSync(join(dataDir, 'token'), 'utf8')).toHaveLength(8);
  });
});

describe('another page in the editor’s browser', () => {
  it('cannot act for the editor, whatever the browser sends along', async () => {
    const {request, lake, editor} = await runLake();
    const headers = {
      Origin: 'https://evil.example',
      'Content-Type': 'text/plain',
      Cookie: `sanitySession=${lake.token}; token=${lake.token}`,
    };
    for (const path of ['/data/mutate/production', '/data/actions/production']) {
      const answer = await request(path, {method: 'POST', body: JSON.stringify(create), headers});
      expect(answer.status, path).toBe(401);
    }
    const byAddress = await request(
      `/data/mutate/production?token=${lake.token}&access_token=${lake.token}`,
      post(create),
    );
    expect(byAddress.status).toBe(401);
    expect(await editor.fetch('count(*)')).toBe(0);
  });

  it('is not allowed for a name that only resembles one of this machine', async () => {
    const {request} = await runLake();
    for (const origin of [
      'http://localhost.evil.example',
      'http://127.evil.example',
      'http://evil.example#localhost',
      'null',
    ]) {
      const answer = await request('/data/query/production?query=1', {headers: {Origin: origin}});
      expect(answer.headers.get('access-control-allow-origin'), origin).toBe('*');
      expect(answer.headers.get('access-control-allow-credentials'), origin).toBeNull();
    }
  });
});

describe('a request that is packed', () => {
  it('is not unpacked, so a small one cannot become a large one', async () => {
    const {signed, editor} = await runLake();
    const body = gzipSync(JSON.stringify({...create, filler: ' '.repeat(40_000_000)}));
    const answer = await signed('/data/mutate/production', {
      method: 'POST',
      body,
      headers: {'Content-Type': 'application/json', 'Content-Encoding': 'gzip'},
    });
    expect(answer.status).toBe(400);
    expect(await editor.fetch('count(*)')).toBe(0);
  });
});

describe('event streams', () => {
  const limits = {total: 6, perVisitor: 2, ofVisitors: 4};
  const ada = {address: '192.0.2.1'};
  const ben = {address: '192.0.2.2'};
  const cy = {address: '192.0.2.3'};

  function newHub() {
    const hub = new StreamHub(limits);
    onTestFinished(() => hub.close());
    return {hub, open: (reader: 'editor' | typeof ada) => hub.open(reader, () => undefined)};
  }

  it('are few for one visitor', () => {
    const {open} = newHub();
    const [first] = [open(ada), open(ada)];
    expect(() => open(ada)).toThrow('from this address');
    open(ben);
    first.close();
    expect(() => open(ada)).not.toThrow();
  });

  it('leave room for editors, however many visitors come', () => {
    const {hub, open} = newHub();
    for (const visitor of [ada, ada, ben, ben]) open(visitor);
    expect(() => open(cy)).toThrow('of visitors');
    open('editor');
    open('editor');
    expect(hub.size).toBe(6);
    expect(() => open('editor')).toThrow('Too many open event streams');
  });

  it('are refused with 429, after which a client comes back', async () => {
    const {request, signed} = await runLake();
    const held = new AbortController();
    onTestFinished(() => held.abort());
    const listen = () => request('/data/listen/production?query=*', {signal: held.signal});
    const answers = await Promise.all(Array.from({length: 101}, listen));
    expect(answers.filter(({status}) => status === 200)).toHaveLength(100);
    expect(answers.filter(({status}) => status === 429)).toHaveLength(1);
    const editors = await signed('/data/listen/production?query=*', {signal: held.signal});
    expect(editors.status).toBe(200);
  });
});
