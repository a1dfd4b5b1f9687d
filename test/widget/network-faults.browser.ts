import {expect} from 'chai';
import {actionReportQuery, resultQuery, testQuery} from '../../widget/index.ts';
import type {RelationshipTestElement} from '../../widget/index.ts';
import {answerAll, clear, collect, has, once, part, until, words} from './fixtures/mount.ts';
import {wireReport, wireResult, wireTest} from './fixtures/wire-test.ts';

/** How a network answers a query, or does not. */
type Network = (answer: () => Response, signal: AbortSignal | null) => Response | Promise<Response>;

const answers = new Map<string, () => unknown>([
  [testQuery, wireTest],
  [resultQuery, wireResult],
  [actionReportQuery, wireReport],
]);

const {fetch} = window;
const {timeout} = AbortSignal;
const {error} = console;
const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine');

/** The network of the moment, for queries that `concerns` accepts. */
let network: Network;
let concerns: (query: string) => boolean;
let queries: string[];

const good: Network = (answer) => answer();

beforeEach(() => {
  network = good;
  concerns = () => true;
  queries = [];
  console.error = () => {};
  window.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    const query = inOneLine(address.searchParams.get('query') ?? '');
    queries.push(query);
    const given = [...answers].find(([text]) => inOneLine(text) === query)?.[1];
    const answer = () => Response.json({result: given?.()});
    if (!concerns(query)) return Promise.resolve(answer());
    return new Promise((resolve) => resolve(network(answer, init?.signal ?? null)));
  };
});

afterEach(() => {
  window.fetch = fetch;
  AbortSignal.timeout = timeout;
  console.error = error;
  if (online) Object.defineProperty(Navigator.prototype, 'onLine', online);
  clear();
});

/** A body whose beginning comes, and whose end does not. */
function endless(signal: AbortSignal | null): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"result":'));
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
  return new Response(body);
}

function hasty(): void {
  AbortSignal.timeout = () => timeout.call(AbortSignal, 50);
}

const faults: [string, Network, string | RegExp, (() => void)?][] = [
  ...[400, 402, 405, 409, 410, 418, 422, 429, 500, 502, 503, 504].map(
    (status): [string, Network, string] => [
      `an answer ${status}`,
      () => new Response('{"error":"no"}', {status}),
      'HttpStatusError',
    ],
  ),
  ...[401, 403].map((status): [string, Network, string] => [
    `an answer ${status}`,
    () => new Response('', {status}),
    'AccessError',
  ]),
  ['an answer 404', () => new Response('', {status: 404}), 'UnknownDatasetError'],
  ['an empty answer 204', () => new Response(null, {status: 204}), 'UnreadableAnswerError'],
  ['a web page', () => new Response('<!doctype html><h1>Sign in'), 'UnreadableAnswerError'],
  ['JSON that is cut off', () => new Response('{"result":{"_id":"te'), 'UnreadableAnswerError'],
  ['JSON of another kind', () => Response.json([1, 2]), 'UnreadableAnswerError'],
  ['JSON null', () => Response.json(null), 'UnreadableAnswerError'],
  ['a result of another type', () => Response.json({result: 7}), /UnknownTest|Unreadable/],
  ['no such host', () => Promise.reject(new TypeError('Failed to fetch')), 'UnreachableError'],
  ['silence', () => new Promise(() => {}), 'ContentTimeoutError', hasty],
  ['a drip that does not end', (_, signal) => endless(signal), 'ContentTimeoutError', hasty],
];

describe('the test is not there because of', () => {
  for (const [title, fault, name, prepare] of faults) {
    it(`${title}: a kind sentence, and a next step that works`, async () => {
      prepare?.();
      network = fault;
      const element = create();
      const failed = once(element, 'relationship-test-error');
      document.body.append(element);
      const {detail} = await failed;
      expect(detail.name).to.match(new RegExp(name));
      expect(detail.remedy).not.to.equal('');
      await element.updateComplete;
      expect(words(element, '[part~="fault"]')).to.match(/It isn’t you.*Try again$/);
      network = good;
      AbortSignal.timeout = timeout;
      part(element, 'button').click();
      await until(() => element.status === 'intro');
    });
  }

  it('being offline: the sentence says so', async () => {
    Object.defineProperty(Navigator.prototype, 'onLine', {get: () => false, configurable: true});
    network = () => Promise.reject(new TypeError('Failed to fetch'));
    const element = create();
    const failed = once(element, 'relationship-test-error');
    document.body.append(element);
    await failed;
    await element.updateComplete;
    expect(words(element, '[part~="fault"]')).to.match(/You seem to be offline.*Try again$/);
  });
});

describe('the texts of the result are not there because of', () => {
  for (const [title, fault, , prepare] of faults) {
    it(`${title}: the answers wait, and another try shows it`, async () => {
      concerns = (query) => query !== inOneLine(testQuery);
      prepare?.();
      network = fault;
      const element = await started();
      await answerAll(element, [6, 6, 6, 6]);
      await until(() => has(element, '[part~="fault"]'));
      expect(element.status).to.equal('result');
      network = good;
      AbortSignal.timeout = timeout;
      const shown = once(element, 'relationship-test-result');
      part(element, '[part~="fault"] button').click();
      expect((await shown).detail.result.pattern?.key).to.equal('pursuing');
      await until(() => has(element, '[part~="summary"]'));
    });
  }
});

describe('the action report is not there because of', () => {
  for (const [title, fault, , prepare] of faults) {
    it(`${title}: the result stays, and another try opens it`, async () => {
      const element = await started();
      await answerAll(element, [6, 6, 6, 6]);
      await until(() => has(element, '[part~="unlock"]'));
      prepare?.();
      network = fault;
      expect(await element.unlock()).to.equal(false);
      await element.updateComplete;
      expect(words(element, '[part~="summary"]')).to.equal('Summary of pursuing');
      expect(words(element, '[part~="invitation"]')).to.match(/try again/i);
      network = good;
      AbortSignal.timeout = timeout;
      expect(await element.unlock()).to.equal(true);
    });
  }
});

describe('a page that is taken offline after the first answer', () => {
  it('takes the whole test, and shows the result', async () => {
    const element = await started();
    const errors = collect(element, 'relationship-test-error');
    expect(asked(resultQuery)).to.equal(false);
    await answerAll(element, [6]);
    await until(() => asked(resultQuery));
    network = () => Promise.reject(new TypeError('Failed to fetch'));
    await answerAll(element, [6, 6, 6]);
    await until(() => has(element, '[part~="summary"]'));
    expect(errors).to.deep.equal([]);
  });
});

/** Whether a query was asked since the test began. */
function asked(query: string): boolean {
  return queries.includes(inOneLine(query));
}

function inOneLine(query: string): string {
  return query.replace(/\s+/g, ' ');
}

function create(): RelationshipTestElement {
  const element = document.createElement('relationship-test');
  element.projectId = 'p';
  element.test = 'closeness';
  element.loading = 'eager';
  element.storage = 'none';
  return element;
}

async function started(): Promise<RelationshipTestElement> {
  const element = create();
  const ready = once(element, 'relationship-test-ready');
  document.body.append(element);
  await ready;
  element.start();
  await until(() => has(element, 'fieldset'));
  return element;
}
