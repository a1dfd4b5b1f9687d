import {createServer} from 'node:http';
import {DatabaseSync} from 'node:sqlite';

// The plainest server that keeps something: one row committed for each POST, and nothing checked.
const [path = ''] = process.argv.slice(2);
const database = new DatabaseSync(path);
database.exec(
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE a (b TEXT) STRICT',
);
const insert = database.prepare('INSERT INTO a VALUES (?)');
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
    database.exec('BEGIN IMMEDIATE');
    insert.run(JSON.stringify(body));
    database.exec('COMMIT');
    response.writeHead(200, {'Content-Type': 'application/json'}).end('{}');
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  process.send?.({url: `http://127.0.0.1:${port}`});
});
