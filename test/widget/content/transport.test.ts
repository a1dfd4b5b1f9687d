import {describe, expect, test} from 'vitest';
import {explain} from '../../../widget/content/explain.ts';
import {requestJson} from '../../../widget/content/transport.ts';

const url = 'https://store.example/data';

describe('a request for content', () => {
  test('gives the JSON of the answer', async () => {
    expect(await requestJson(url, {start: answering('{"a":1}')})).toEqual({a: 1});
  });

  test('takes the response that is already on its way to the same address', async () => {
    const started = (asked: string) =>
      asked === url ? Promise.resolve(new Response('"early"')) : undefined;
    expect(await requestJson(url, {started, start: answering('"late"')})).toBe('early');
  });

  test.each([
    [401, 'AccessError'],
    [403, 'AccessError'],
    [404, 'UnknownDatasetError'],
    [400, 'HttpStatusError'],
    [429, 'HttpStatusError'],
    [500, 'HttpStatusError'],
    [503, 'HttpStatusError'],
  ])(
    'that is answered with %i rejects with %s, with the body as the cause',
    async (status, name) => {
      const start = answering('{"message":"why"}', status);
      const error = explain(await rejection(requestJson(url, {start})));
      expect(error).toMatchObject({name, cause: '{"message":"why"}'});
      expect(error).toMatchObject({
        message: expect.stringContaining(`store.example answered ${status}`),
      });
    },
  );

  test.each(['<!doctype html>', '{"a":', ''])(
    'answered with %j says it is not JSON',
    async (body) => {
      const error = explain(await rejection(requestJson(url, {start: answering(body)})));
      expect(error).toMatchObject({name: 'UnreadableAnswerError', cause: expect.any(SyntaxError)});
    },
  );

  test('that finds nobody names the way to allow the origin', async () => {
    const cause = new TypeError('Failed to fetch');
    const error = explain(await rejection(requestJson(url, {start: () => Promise.reject(cause)})));
    expect(error).toMatchObject({
      name: 'UnreachableError',
      cause,
      remedy: expect.stringContaining("sanity cors add '*' --no-credentials"),
    });
  });

  test('that is never answered ends with a time-out', async () => {
    const error = explain(await rejection(requestJson(url, {start: silence, timeout: 1})));
    expect(error).toMatchObject({name: 'ContentTimeoutError'});
  });

  test('whose body never ends, ends with a time-out', async () => {
    const start = () => Promise.resolve(new Response(new ReadableStream()));
    const error = explain(await rejection(requestJson(url, {start, timeout: 1})));
    expect(error).toMatchObject({name: 'ContentTimeoutError'});
  });

  test('that is no longer wanted rejects with the reason', async () => {
    const reason = new Error('gone');
    const signal = AbortSignal.abort(reason);
    expect(await rejection(requestJson(url, {start: silence, signal}))).toBe(reason);
  });
});

function answering(body: string, status = 200): () => Promise<Response> {
  return () => Promise.resolve(new Response(body, {status}));
}

function silence(): Promise<Response> {
  return new Promise(() => {});
}

function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}
