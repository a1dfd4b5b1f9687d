import type {AddressInfo} from 'node:net';
import {createAdaptorServer, type ServerType} from '@hono/node-server';
import {WebSocketServer} from 'ws';

/** Thrown when the port is in use. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly port: number;

  constructor(port: number, cause: unknown) {
    super(`Port ${port} is already in use. Stop what listens there, or choose another port.`, {
      cause,
    });
    this.port = port;
  }
}

const maximumSocketMessage = 64 * 1024;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/** @throws PortTakenError when the port is in use. */
export async function listen(
  fetch: (request: Request, environment: unknown) => Response | Promise<Response>,
  host: string,
  port: number,
): Promise<Listening> {
  const sockets = new WebSocketServer({noServer: true, maxPayload: maximumSocketMessage});
  const server: ServerType = createAdaptorServer({fetch, websocket: {server: sockets}});
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: Error & {readonly code?: string}) => {
      reject(cause.code === 'EADDRINUSE' ? new PortTakenError(port, cause) : cause);
    });
    server.listen(port, host, resolve);
  });
  return {
    port: portOf(server.address()) ?? port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets.clients) socket.terminate();
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number | undefined {
  return address !== null && typeof address === 'object' ? address.port : undefined;
}
