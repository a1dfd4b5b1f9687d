import {Agent, request, type IncomingMessage} from 'node:http';
import {join} from 'node:path';
import {startChild} from './child.ts';
import {median, postJson} from './timing.ts';

/** How long it takes from a write until every listener has heard of it, in milliseconds. */
export async function measureFanOut(
  folder: string,
  streams: number,
  query: string,
): Promise<number> {
  const lake = await startChild(
    './lake-process.ts',
    join(folder, `streams-${streams}-${query.length}`),
  );
  const {url, token} = lake.said;
  const api = `${String(url)}/v2025-02-19/data`;
  const headers = {Authorization: `Bearer ${String(token)}`};
  const agent = new Agent({maxSockets: Infinity});
  let heard = 0;
  let allHeard: () => void = () => undefined;
  const listen = () =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const search = new URLSearchParams({query, effectFormat: 'mendoza', includeResult: 'true'});
      const options = {agent, headers};
      request(`${api}/listen/production?${search}`, options, (response) => {
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          if (text.includes('event: welcome')) resolve(response);
          heard += text.split('event: mutation').length - 1;
          if (heard >= streams) allHeard();
        });
      })
        .on('error', reject)
        .end();
    });
  const open = await Promise.all(Array.from({length: streams}, listen));
  let n = 0;
  const time = await median(async () => {
    heard = 0;
    const everyone = new Promise<void>((resolve) => {
      allHeard = resolve;
    });
    const create = {_id: `n${(n += 1)}`, _type: 'note', text: 'Something to hear of.'};
    await postJson(`${api}/mutate/production`, {mutations: [{create}]}, headers);
    await everyone;
  });
  for (const response of open) response.destroy();
  agent.destroy();
  await lake.stop();
  return time;
}
