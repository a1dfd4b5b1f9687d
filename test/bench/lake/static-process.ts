import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';

// What a static file server does at the very least: the limit for anything that answers by HTTP.
const [path = ''] = process.argv.slice(2);
const server = createServer((_request, response) => {
  const {size} = statSync(path);
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Length': size,
    ETag: `W/"${size}"`,
  });
  createReadStream(path).pipe(response);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  process.send?.({url: `http://127.0.0.1:${port}`});
});
