import {Agent, request} from 'node:http';

const agent = new Agent({keepAlive: true, maxSockets: 1});

/** One GET over a connection that stays open; resolves with the body when it has all arrived. */
export function get(url: string, headers: Record<string, string> = {}): Promise<Buffer> {
  return send(url, 'GET', headers);
}

/** What a reader who has an answer already names, so as not to be sent it again. */
export async function etagOf(url: string): Promise<string> {
  return (await fetch(url)).headers.get('etag') ?? '';
}

/** One JSON POST over a connection that stays open. */
export function postJson(
  url: string,
  body: unknown,
  headers: Record<string, string>,
  through: Agent = agent,
): Promise<Buffer> {
  const signed = {...headers, 'Content-Type': 'application/json'};
  return send(url, 'POST', signed, JSON.stringify(body), through);
}

function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: string,
  through: Agent = agent,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, {agent: through, method, headers}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        if (response.statusCode === 200 || response.statusCode === 304) resolve(bytes);
        else reject(new Error(`${url}: ${response.statusCode} ${bytes.toString()}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The median time of `work` in milliseconds, after it has become warm; for about `budget` ms. */
export async function median(work: () => Promise<unknown>, budget = 1_500): Promise<number> {
  const warm = performance.now() + budget / 3;
  do await work();
  while (performance.now() < warm);
  const times: number[] = [];
  const end = performance.now() + budget;
  do {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  } while (performance.now() < end);
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
