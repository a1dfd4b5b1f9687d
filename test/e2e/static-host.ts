import {once} from 'node:events';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';

/** A folder as any host of static files would send it, under a strict policy. */
export interface StaticHost {
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

const policy = (stores: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["connect-src 'self'", ...stores].join(' '),
    "img-src 'self' https://cdn.sanity.io",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Sends a folder from a port of this machine, a free one unless told; pages may ask `stores`. */
export async function serveFolder(
  folder: string,
  port = 0,
  stores: readonly string[] = [],
): Promise<StaticHost> {
  const server = createServer((request, response) => {
    void readPage(folder, request.url ?? '/').then(
      ({type, content}) => {
        response.writeHead(200, {'Content-Type': type, 'Content-Security-Policy': policy(stores)});
        response.end(content);
      },
      () => response.writeHead(404, {'Content-Type': 'text/plain'}).end('Nothing is here.'),
    );
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return {
    url: `http://localhost:${address.port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function readPage(folder: string, url: string) {
  const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = (await stat(path)).isDirectory() ? join(path, 'index.html') : path;
  return {
    type: types[extname(file)] ?? 'application/octet-stream',
    content: await readFile(file),
  };
}
