import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {sendToDataLayer} from '../../../widget/adapters/data-layer.ts';
import {sendToGoogleAnalytics} from '../../../widget/adapters/ga4.ts';
import {listen} from '../../../widget/adapters/listen.ts';
import type {News} from '../../../widget/adapters/listen.ts';
import {sendToPlausible} from '../../../widget/adapters/plausible.ts';
import {settingsIn} from '../../../widget/adapters/script/settings.ts';
import {sendToWebhook} from '../../../widget/adapters/webhook.ts';
import {RelationshipTestResultEvent} from '../../../widget/events/events.ts';
import {violations} from '../schemas/validator.ts';
import {happened, visit} from './page.ts';

const all = ['start', 'result', 'unlock', 'share'] as const;
const scores = {pursuit: 5.3, withdrawal: 2, mixed: null};

let target: EventTarget;

beforeEach(() => {
  target = new EventTarget();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what an adapter tells', () => {
  const toldTo = (options: Parameters<typeof listen>[1]) => {
    const told: News[] = [];
    const stop = listen((news) => told.push(news), {target, ...options});
    return {told, stop};
  };

  it('is the pattern of a result, and nothing else, unless the page asks for more', () => {
    const {told} = toldTo({});
    visit(target);
    expect(told).toEqual([{happening: 'result', test: 'sample', pattern: 'pursuing'}]);
  });

  it('are scores with one decimal, where the page asks for them', () => {
    const {told} = toldTo({scores: true});
    visit(target);
    expect(told).toEqual([{happening: 'result', test: 'sample', pattern: 'pursuing', scores}]);
  });

  it('is the whole visit, where the page asks for it, without what was shared', () => {
    const {told} = toldTo({tell: all});
    visit(target);
    expect(told).toEqual([
      {happening: 'start', test: 'sample', pattern: null},
      {happening: 'result', test: 'sample', pattern: 'pursuing'},
      {happening: 'unlock', test: 'sample', pattern: 'pursuing'},
      {happening: 'share', test: 'sample', pattern: 'pursuing'},
    ]);
  });

  it('is nothing while the visitor has not agreed', () => {
    let agreed = false;
    const {told} = toldTo({tell: all, allowed: () => agreed});
    target.dispatchEvent(happened.start());
    agreed = true;
    target.dispatchEvent(happened.result());
    agreed = false;
    target.dispatchEvent(happened.unlock());
    expect(told.map(({happening}) => happening)).toEqual(['result']);
  });

  it('is nothing of a test whose result it has not heard', () => {
    const {told} = toldTo({tell: all});
    target.dispatchEvent(happened.unlock());
    target.dispatchEvent(happened.share());
    expect(told).toEqual([]);
  });

  it('ends when the page says so', () => {
    const {told, stop} = toldTo({});
    stop();
    visit(target);
    expect(told).toEqual([]);
  });
});

describe('the adapter for a data layer', () => {
  it('pushes every variable each time, because tag managers remember the last', () => {
    vi.stubGlobal('dataLayer', ['before']);
    sendToDataLayer({target, tell: ['start', 'result'], scores: true});
    visit(target);
    expect(Reflect.get(globalThis, 'dataLayer')).toEqual([
      'before',
      {
        event: 'relationship_test_start',
        relationship_test: 'sample',
        relationship_test_pattern: null,
        relationship_test_scores: null,
      },
      {
        event: 'relationship_test_result',
        relationship_test: 'sample',
        relationship_test_pattern: 'pursuing',
        relationship_test_scores: scores,
      },
    ]);
  });

  it('makes the array where there is none yet, under the name that the page gave it', () => {
    vi.stubGlobal('ourLayer', undefined);
    sendToDataLayer({target, name: 'ourLayer'});
    visit(target);
    expect(Reflect.get(globalThis, 'ourLayer')).toHaveLength(1);
  });
});

describe('the adapter for Google Analytics', () => {
  it('calls the gtag of the page, which may come after it', () => {
    sendToGoogleAnalytics({target, scores: true});
    const gtag = vi.fn<(...given: unknown[]) => void>();
    vi.stubGlobal('gtag', gtag);
    visit(target);
    expect(gtag.mock.calls).toEqual([
      [
        'event',
        'relationship_test_result',
        {
          relationship_test: 'sample',
          relationship_test_pattern: 'pursuing',
          relationship_test_pursuit: 5.3,
          relationship_test_withdrawal: 2,
        },
      ],
    ]);
  });

  it('gives scores names that Google Analytics takes', () => {
    const gtag = vi.fn<(...given: unknown[]) => void>();
    vi.stubGlobal('gtag', gtag);
    sendToGoogleAnalytics({target, scores: true});
    const {result} = happened.result().detail;
    const [first] = result.dimensions;
    if (!first) throw new Error('The result has no dimension.');
    const dimensions = [{...first, key: 'under-pressure/when-it-gets-hard'}];
    target.dispatchEvent(new RelationshipTestResultEvent({result: {...result, dimensions}}));
    expect(gtag.mock.calls[0]?.[2]).toHaveProperty('relationship_test_under_pressure_when_it', 5.3);
  });

  it('says once in the console that there is no gtag, and disturbs nobody', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    sendToGoogleAnalytics({target, tell: all});
    visit(target);
    expect(warn.mock.calls).toEqual([[expect.stringContaining('this page has no gtag')]]);
  });
});

describe('the adapter for Plausible', () => {
  it('sends a goal with its properties as text', () => {
    const plausible = vi.fn<(...given: unknown[]) => void>();
    vi.stubGlobal('plausible', plausible);
    sendToPlausible({target, tell: ['start', 'result'], scores: true});
    visit(target);
    expect(plausible.mock.calls).toEqual([
      ['Relationship test: start', {props: {test: 'sample'}}],
      [
        'Relationship test: result',
        {props: {test: 'sample', pattern: 'pursuing', pursuit: '5.3', withdrawal: '2.0'}},
      ],
    ]);
  });
});

describe('the adapter for a webhook', () => {
  const url = 'https://hooks.example/test';

  it('posts what its schema describes, without cookies and without the page’s address', async () => {
    const sent: {to: string; init: RequestInit; body: unknown}[] = [];
    sendToWebhook({
      target,
      url,
      tell: all,
      scores: true,
      fetch: async (to, init) => {
        sent.push({to, init, body: await new Request(to, init).json()});
        return new Response(null, {status: 204});
      },
    });
    visit(target);
    await vi.waitFor(() => expect(sent).toHaveLength(4));
    expect(sent.flatMap(({body}) => violations('webhook', body))).toEqual([]);
    expect(sent[1]?.body).toEqual({
      version: 1,
      event: 'result',
      test: 'sample',
      pattern: 'pursuing',
      scores,
    });
    expect(sent[1]).toMatchObject({
      to: url,
      init: {method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', keepalive: true},
    });
  });

  it.each([
    ['refuses', async () => new Response('', {status: 500})],
    ['is not there', () => Promise.reject(new TypeError('fetch failed'))],
  ])('tells the page and not the visitor when the server %s', async (_, fetch) => {
    const failed = vi.fn<(error: unknown) => void>();
    sendToWebhook({target, url, fetch, failed});
    visit(target);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    expect(failed.mock.calls[0]?.[0]).toBeInstanceOf(Error);
  });
});

describe('the schema of a webhook’s message', () => {
  it.each([
    ['a happening that there is not', {event: 'answer'}],
    ['a message of another version', {version: 2}],
    ['a pattern without a key', {pattern: ''}],
    ['scores in words', {scores: {pursuit: 'high'}}],
  ])('does not allow %s', (_, change) => {
    const message = {version: 1, event: 'result', test: 'sample', pattern: null, ...change};
    expect(violations('webhook', message)).not.toEqual([]);
  });
});

describe('the address of a script tag', () => {
  it.each([
    ['https://cdn.example/adapters/ga4.js', {scores: false}],
    ['https://cdn.example/adapters/ga4.js?scores', {scores: true}],
    [
      'https://cdn.example/a.js?tell=unlock,start,nothing',
      {tell: ['start', 'unlock'], scores: false},
    ],
  ])('%s says what to tell', (address, expected) => {
    expect(settingsIn(address)).toEqual(expected);
  });
});
