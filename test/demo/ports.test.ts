import {execFile} from 'node:child_process';
import {createServer, type Server} from 'node:net';
import {promisify} from 'node:util';

import {Hono} from 'hono';
import {afterEach, describe, expect, it} from 'vitest';

import {listen} from '../../demo/server/listen.ts';
import {checkPorts, loopback, PortTakenError, portsFrom} from '../../demo/server/ports.ts';

const others: Server[] = [];

/** Another program that listens on some port. */
async function otherProgram(): Promise<number> {
  const server = createServer();
  others.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, loopback, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.');
  return address.port;
}

afterEach(() => {
  for (const server of others.splice(0)) server.close();
});

describe('a port that another program has', () => {
  it('is found before anything starts, whichever of the three it is', async () => {
    const taken = await otherProgram();
    await expect(checkPorts({blog: 0, studio: 0, lake: taken})).rejects.toThrow(PortTakenError);
    await expect(checkPorts({blog: taken, studio: 0, lake: 0})).rejects.toMatchObject({
      name: 'PortTakenError',
      port: taken,
    });
  });

  it('is named in one sentence that says what to do', async () => {
    const taken = await otherProgram();
    await expect(checkPorts({blog: 0, studio: taken, lake: 0})).rejects.toThrow(
      new RegExp(`^Port ${taken}, meant for the Studio, .* --port N `),
    );
  });

  it('is named as well when it was taken in the meantime', async () => {
    const taken = await otherProgram();
    await expect(listen(new Hono(), taken, 'the blog')).rejects.toMatchObject({
      name: 'PortTakenError',
      port: taken,
    });
  });

  it('ends the command with 1 and leaves nothing running', async () => {
    const taken = await otherProgram();
    const command = promisify(execFile)(process.execPath, ['demo/start.ts', `--port=${taken}`]);
    await expect(command).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(`Port ${taken}, meant for the blog`),
    });
  });
});

describe('the three ports', () => {
  it('follow one another', () => {
    expect(portsFrom(4700)).toEqual({blog: 4700, studio: 4701, lake: 4702});
  });

  it('pass when they are free, and are free again afterwards', async () => {
    const port = await otherProgram();
    others.splice(0).forEach((server) => server.close());
    await checkPorts({blog: port, studio: 0, lake: 0});
    const running = await listen(new Hono(), port, 'the blog');
    await running.close();
  });
});
