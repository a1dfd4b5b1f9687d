import {createServer} from 'node:net';

import {hasCode} from './error-code.ts';

/** Everything of the demo listens on this address only: no other machine can reach it. */
export const loopback = '127.0.0.1';

/** The three ports of one demo. */
export interface DemoPorts {
  readonly blog: number;
  readonly studio: number;
  readonly lake: number;
}

/** A port that the demo needs is in use by another program. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly port: number;

  constructor(port: number, what: string, options?: ErrorOptions) {
    super(
      `Port ${port}, meant for ${what}, is already in use by another program: ` +
        'end that program, or start the demo with --port N to use N, N+1 and N+2 instead.',
      options,
    );
    this.port = port;
  }
}

/** Blog, Studio and lake in a row, from `base` upwards. */
export function portsFrom(base: number): DemoPorts {
  return {blog: base, studio: base + 1, lake: base + 2};
}

/** The URL that people and browsers use for a port, without a slash at its end. */
export function localUrl(port: number): string {
  return `http://localhost:${port}`;
}

/**
 * Finds out before anything is built or started whether all three ports can be had.
 * @throws PortTakenError for the first one that cannot
 */
export async function checkPorts(ports: DemoPorts): Promise<void> {
  await checkPort(ports.blog, 'the blog');
  await checkPort(ports.studio, 'the Studio');
  await checkPort(ports.lake, 'the lake');
}

async function checkPort(port: number, what: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => {
      reject(hasCode(error, 'EADDRINUSE') ? new PortTakenError(port, what, {cause: error}) : error);
    });
    probe.listen({port, host: loopback, exclusive: true}, () => probe.close(() => resolve()));
  });
}
