import {languageChain} from '../core/language.ts';
import {languageOf} from './language-of.ts';
import {testQuery} from './test-query.ts';
import {datasetSource, queryUrl} from './source.ts';
import {startRequest} from './request.ts';

/** A request for content that was sent before the element's code was there. */
interface EarlyRequest {
  readonly url: string;
  readonly response: Promise<Response>;
}

const requests = new WeakMap<Element, EarlyRequest>();

/** Sends the request that an element will need, while its code still loads. */
export function sendEarlyRequest(element: Element): void {
  const url = testAddress(element);
  if (!url || requests.has(element)) return;
  const response = startRequest(url);
  // Whoever takes the request hears of its failure.
  response.catch(() => {});
  requests.set(element, {url, response});
}

/** The response already on its way to an address. It can be taken once. */
export function takeEarlyRequest(element: Element, url: string): Promise<Response> | null {
  const early = requests.get(element);
  requests.delete(element);
  return early?.url === url ? early.response : null;
}

function testAddress(element: Element): string | null {
  const attribute = (name: string) => element.getAttribute(name);
  const src = attribute('src');
  if (src) return src;
  const source = datasetSource(attribute);
  const test = attribute('test');
  const langs = languageChain(languageOf(element));
  return source && test ? queryUrl(source, testQuery, {test, langs}) : null;
}
