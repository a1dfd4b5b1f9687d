import {describe, expect, it, vi} from 'vitest';
import {readUnlockAnswer} from '../../../widget/report/unlock-answer.ts';
import {sendRequest} from '../../../widget/report/send-request.ts';
import {within} from '../../../widget/report/within.ts';

describe('the answer to an unlock request', () => {
  it.each([
    [true, {open: true, report: null}],
    [{unlocked: true}, {open: true, report: null}],
    [{report: {_id: 'r'}}, {open: true, report: {_id: 'r'}}],
    [false, {open: false, message: null}],
    [
      {unlocked: false, message: 'Sign in'},
      {open: false, message: 'Sign in'},
    ],
    [
      {unlocked: false, report: {_id: 'r'}},
      {open: false, message: null},
    ],
    [{message: 7}, {open: false, message: null}],
    [undefined, {open: false, message: null}],
    ['yes', {open: false, message: null}],
    [[true], {open: false, message: null}],
  ])('%j is %j', (answer, expected) => {
    expect(readUnlockAnswer(answer)).toEqual(expected);
  });

  it('comes within its time, or not at all', async () => {
    vi.useFakeTimers();
    const late = within(new Promise(() => {}), 1000).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1000);
    await expect(late).resolves.toMatchObject({message: expect.stringContaining('within 1000 ms')});
    await expect(within(Promise.resolve(7), 1000)).resolves.toBe(7);
    await expect(within(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

describe('a request to unlock-url', () => {
  const detail = {
    kind: 'email',
    pattern: 'pursuing',
    test: {id: 'test-1', slug: 'closeness', revision: '85'},
    email: 'a@b.example',
    consent: false,
  } as const;
  const ask = (response: Response) => {
    const sent: [string, RequestInit][] = [];
    const answer = sendRequest('https://shop.example/unlock', detail, async (url, init) => {
      sent.push([url, init]);
      return response;
    });
    return {sent, answer};
  };
  const json = (body: unknown, status = 200) => Response.json(body, {status});

  it('carries what the visitor entered, without cookies', async () => {
    const {sent, answer} = ask(json({unlocked: true}));
    expect(await answer).toEqual({unlocked: true});
    const [[url, init] = ['', {}]] = sent;
    expect(url).toBe('https://shop.example/unlock');
    expect(await new Request(url, init).json()).toEqual(detail);
    expect(init).toMatchObject({method: 'POST', credentials: 'omit'});
  });

  it('opens where the answer is empty, and hears why not', async () => {
    expect(await ask(new Response(null, {status: 204})).answer).toBe(true);
    expect(await ask(json({message: 'Unknown code'}, 403)).answer).toEqual({
      message: 'Unknown code',
    });
  });

  it('fails where the server does', async () => {
    await expect(ask(json({message: 'x'}, 500)).answer).rejects.toThrow('status 500');
    await expect(ask(new Response('no', {status: 404})).answer).rejects.toThrow('status 404');
  });
});
