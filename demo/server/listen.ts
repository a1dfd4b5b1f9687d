import {createAdaptorServer} from '@hono/node-server';
import type {Hono} from 'hono';

import {hasCode} from './error-code.ts';
import {loopback, PortTakenError} from './ports.ts';

/** Something that runs until it is closed. */
export interface Running {
  /** Ends it, open connections included. */
  close(): Promise<void>;
}

/**
 * Serves an app on a loopback port; `what` names it in errors.
 * @throws PortTakenError if another program was faster
 */
export async function listen(app: Hono, port: number, what: string): Promise<Running> {
  const server = createAdaptorServer({fetch: app.fetch});
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error) => {
      reject(hasCode(error, 'EADDRINUSE') ? new PortTakenError(port, what, {cause: error}) : error);
    });
    server.listen(port, loopback, resolve);
  });
  return {
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
