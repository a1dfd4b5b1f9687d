import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';
import type {Files} from './files.ts';
import type {Content} from './content.ts';
import {CONTENT, ORIGIN, pageOf, SNAPSHOT, type Subject} from './subjects.ts';

/** How long a Content Lake thinks about the query, in milliseconds. */
const THINKING = 30;

/** Serves pages, scripts and content as a CDN does: compressed with Brotli beforehand. */
export async function serve(
  subjects: readonly Subject[],
  files: Files,
  content: Content,
): Promise<{readonly url: string; close(): void}> {
  const html = new Map(
    subjects.map((subject, index): [string, string] => [`/${index}`, pageOf(subject)]),
  );
  const js = new Map([...files].map(([path, code]) => [path, packed(code)] as const));
  const [test, result] = [packed(content.test), packed(content.result)];
  const snapshot = packed(content.snapshot);
  const server = createServer(({url = '', headers: {host}}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://localhost');
    const page = html.get(pathname);
    const script = js.get(pathname);
    const isTest = searchParams.get('query')?.includes('items[]') ?? true;
    if (page) send(response, 'text/html', packed(page.replace(ORIGIN, `http://${host}`)));
    else if (script) {
      send(response, pathname.endsWith('.css') ? 'text/css' : 'text/javascript', script);
    } else if (pathname === SNAPSHOT) send(response, 'application/json', snapshot);
    else if (pathname === CONTENT || pathname.includes('/data/query/')) {
      setTimeout(() => send(response, 'application/json', isTest ? test : result), THINKING);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://localhost:${portOf(server)}`, close: () => server.close()};
}

/** Bytes as a server sends them. */
export function packed(text: string): Buffer {
  return brotliCompressSync(text);
}

function send(response: ServerResponse, type: string, body: Buffer): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'br',
    'content-length': body.length,
    'cache-control': 'public, max-age=60',
  });
  response.end(body);
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return address.port;
}
