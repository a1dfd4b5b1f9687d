import {once} from 'node:events';
import {describe, expect, it, onTestFinished} from 'vitest';
import {WebSocket} from 'ws';
import {isRecord, parseJson, type JsonRecord} from '../../lake/json.ts';
import {runLake, type TestLake} from './running-lake.ts';

function socketTo({lake}: TestLake, origin?: string): WebSocket {
  const url = `${lake.url.replace('http', 'ws')}/v2022-06-30/socket/production?tag=sanity.studio`;
  const socket = new WebSocket(url, origin === undefined ? {} : {origin});
  onTestFinished(() => socket.terminate());
  return socket;
}

/** A Studio's end of the socket. */
class Studio {
  readonly #socket: WebSocket;
  readonly #messages: JsonRecord[] = [];
  #calls = 0;

  static async enter(running: TestLake): Promise<Studio> {
    const studio = new Studio(socketTo(running));
    await once(studio.#socket, 'open');
    return studio;
  }

  static async signedIn(running: TestLake): Promise<Studio> {
    const studio = await Studio.enter(running);
    await studio.call('authorization', {authorization: `Bearer ${running.lake.token}`});
    await studio.call('presence_subscribe');
    return studio;
  }

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      const message = parseJson(data.toString());
      if (isRecord(message)) this.#messages.push(message);
    });
  }

  /** Calls a method and gives the whole answer. */
  async call(method: string, params: JsonRecord = {}): Promise<JsonRecord | undefined> {
    this.#calls += 1;
    const id = `call-${this.#calls}`;
    this.#socket.send(JSON.stringify({jsonrpc: '2.0', id, method, params}));
    return this.#message((message) => message['id'] === id);
  }

  /** The next thing of a type that was heard from the others. */
  async heard(type: string): Promise<unknown> {
    const notification = await this.#message((message) => {
      const result = isRecord(message['params']) ? message['params']['result'] : undefined;
      return isRecord(result) && result['type'] === type;
    });
    const params = notification?.['params'];
    return isRecord(params) ? params['result'] : undefined;
  }

  close(): void {
    this.#socket.close();
  }

  async #message(wanted: (message: JsonRecord) => boolean): Promise<JsonRecord | undefined> {
    for (;;) {
      const at = this.#messages.findIndex(wanted);
      if (at >= 0) return this.#messages.splice(at, 1)[0];
      await once(this.#socket, 'message');
    }
  }
}

const locations = [{type: 'document', documentId: 'article-1', path: ['title']}];
const announcement = {data: {sessionId: 'window-1', locations}};

describe('presence', () => {
  it('shows one window of the Studio to another', async () => {
    const running = await runLake();
    const [first, second] = [await Studio.signedIn(running), await Studio.signedIn(running)];
    await second.call('presence_rollcall', {session: 'window-2'});
    expect(await first.heard('rollCall')).toEqual({
      type: 'rollCall',
      i: 'local-editor',
      session: 'window-2',
    });
    await first.call('presence_announce', announcement);
    expect(await second.heard('state')).toEqual({
      type: 'state',
      i: 'local-editor',
      m: {sessionId: 'window-1', locations},
    });
  });

  it('says when a window was closed, politely or not', async () => {
    const running = await runLake();
    const [first, second] = [await Studio.signedIn(running), await Studio.signedIn(running)];
    const gone = {type: 'disconnect', i: 'local-editor', m: {session: 'window-1'}};
    await first.call('presence_announce', announcement);
    await first.call('presence_disconnect', {session: 'window-1'});
    expect(await second.heard('disconnect')).toEqual(gone);
    await first.call('presence_announce', announcement);
    first.close();
    expect(await second.heard('disconnect')).toEqual(gone);
  });

  it('is for holders of the token only', async () => {
    const stranger = await Studio.enter(await runLake());
    const refused = {error: {code: 4001}};
    expect(await stranger.call('presence_subscribe')).toMatchObject(refused);
    const wrong = {authorization: 'Bearer nonsense'};
    expect(await stranger.call('authorization', wrong)).toMatchObject(refused);
    expect(await stranger.call('presence_announce', announcement)).toMatchObject(refused);
  });

  it('answers what it cannot understand', async () => {
    const studio = await Studio.signedIn(await runLake());
    expect(await studio.call('presence_dance')).toMatchObject({error: {code: -32_601}});
    expect(await studio.call('presence_announce')).toMatchObject({error: {code: -32_602}});
  });

  it('is not open to pages from elsewhere', async () => {
    const running = await runLake({allowedOrigins: ['http://localhost:4701']});
    const [error]: unknown[] = await once(socketTo(running, 'https://example.org'), 'error');
    expect(String(error)).toContain('403');
    await once(socketTo(running, 'http://localhost:4701'), 'open');
  });

  it('ends with the lake', async () => {
    const running = await runLake();
    const socket = socketTo(running);
    await once(socket, 'open');
    const closed = once(socket, 'close');
    await running.lake.close();
    await closed;
  });
});
