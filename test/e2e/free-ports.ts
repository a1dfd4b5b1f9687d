import {once} from 'node:events';
import {createServer} from 'node:net';
import {hasCode} from '../../demo/server/error-code.ts';

/**
 * Each worker of the runner looks in a range of its own, below those that the system hands out, so
 * that nobody else takes a port between the look and its use.
 */
const range = {from: 20_000, size: 1_000};
const worker = Number(process.env['VITEST_POOL_ID'] ?? 0);
let next = range.from + (worker % 10) * range.size;

/** The first of as many free ports in a row. */
export async function freePorts(inARow = 3): Promise<number> {
  for (;;) {
    const first = next;
    next += inARow;
    const ports = Array.from({length: inARow}, (_, index) => first + index);
    const free = await Promise.all(ports.map(isFree));
    if (free.every(Boolean)) return first;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
