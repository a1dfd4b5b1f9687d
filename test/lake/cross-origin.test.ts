import {describe, expect, it} from 'vitest';
import {post, runLake} from './running-lake.ts';

const studio = 'http://localhost:3333';

/** One of each kind of answer: a browser hides from a page what does not say that it may read it. */
const answers: Readonly<Record<string, readonly [path: string, init?: RequestInit]>> = {
  'a result': ['/data/query/production?query=1'],
  'a mistake in a query': ['/data/query/production?query=*['],
  'a document': ['/data/doc/production/a'],
  'a transaction': ['/data/mutate/production', post({mutations: []})],
  'a refused transaction': ['/data/mutate/production', post({mutations: [{none: {}}]})],
  'a stream of changes': ['/data/listen/production?query=*'],
  'a stream that was refused': ['/data/listen/production?query=*['],
  'live events': ['/data/live/events/production'],
  'an export': ['/data/export/production'],
  'an asset that was kept': ['/assets/files/production', {method: 'POST', body: 'Hello'}],
  'an answer without a body': ['/auth/logout', {method: 'POST'}],
  'what is not there': ['/nothing'],
  'another project': ['/ping', {headers: {'X-Sanity-Project-ID': 'other'}}],
};

describe('any answer', () => {
  it.each(Object.keys(answers))('may be read by a page of this machine: %s', async (kind) => {
    const {signed} = await runLake();
    const [path = '', init = {}] = answers[kind] ?? [];
    const headers = new Headers(init.headers);
    headers.set('Origin', studio);
    const answer = await signed(path, {...init, headers});
    await answer.body?.cancel();
    expect(answer.headers.get('access-control-allow-origin')).toBe(studio);
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  it('to somebody without the right token may be read, so that a Studio can say so', async () => {
    const {request} = await runLake();
    const headers = {Origin: studio, Authorization: 'Bearer wrong'};
    const answer = await request('/users/me', {headers});
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe(studio);
  });

  it('that anyone may have is kept apart for those who send a token', async () => {
    const {request} = await runLake();
    const headers = {Origin: 'https://blog.example'};
    const answer = await request('/data/query/production?query=1', {headers});
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toBe('Origin, Authorization');
  });
});
