import {describe, expect, test} from 'vitest';
import {lakeClientFactory, spreadStreams} from '../../studio/lakeClient.ts';

const lake = 'http://localhost:5001';

function recorder() {
  const asked: string[] = [];
  const send: typeof fetch = (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(new Response('{}'));
  };
  return {asked, send};
}

describe('requests of a Studio tab to the lake', () => {
  test('open each event stream on the next of six hosts', async () => {
    const {asked, send} = recorder();
    const spread = spreadStreams(lake, send);
    for (let stream = 0; stream < 7; stream += 1) {
      await spread(`${lake}/v2025-02-19/data/listen/production?query=*`);
    }
    expect(asked.map((url) => new URL(url).host)).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((number) => `s${number}.localhost:5001`),
      's0.localhost:5001',
    ]);
    expect(asked[0]).toBe('http://s0.localhost:5001/v2025-02-19/data/listen/production?query=*');
  });

  test('leave everything else on the lake’s own host', async () => {
    const {asked, send} = recorder();
    const spread = spreadStreams(lake, send);
    await spread(`${lake}/v2025-02-19/data/query/production?query=*`);
    await spread('https://elsewhere.example/v1/data/listen/production');
    expect(asked).toEqual([
      `${lake}/v2025-02-19/data/query/production?query=*`,
      'https://elsewhere.example/v1/data/listen/production',
    ]);
  });

  test('go to the lake itself, without a project’s sub-domain', () => {
    const client = lakeClientFactory(lake)({
      projectId: 'local',
      dataset: 'production',
      apiVersion: '2025-02-19',
      useCdn: false,
    });
    expect(client.getUrl('/data/query/production')).toBe(
      `${lake}/v2025-02-19/data/query/production`,
    );
  });
});
