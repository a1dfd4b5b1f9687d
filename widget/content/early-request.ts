import {languageChain} from '../core/language.ts';
import {languageOf} from './language-of.ts';
import {testQuery} from './test-query.ts';
import {datasetSource, queryUrl} from './source.ts';
import {startRequest} from './request.ts';

/** Requests for content that were sent before the element's code was there, by whole address. */
const requests = new Map<string, Promise<Response>>();

/** Sends the request that an element will need, while its code still loads. */
export function sendEarlyRequest(element: Element): void {
  const url = testAddress(element);
  if (!url || requests.has(whole(url))) return;
  const response = startRequest(url);
  // Whoever takes the request hears of its failure.
  response.catch(() => {});
  requests.set(whole(url), response);
}

/** Has a response ready before anybody asked, where a script brought its content along. */
export function carryResponse(url: string, response: Response): void {
  requests.set(whole(url), Promise.resolve(response));
}

/** The response already on its way to an address. It can be taken once. */
export function takeEarlyRequest(url: string): Promise<Response> | undefined {
  const response = requests.get(whole(url));
  requests.delete(whole(url));
  return response;
}

function whole(url: string): string {
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
}

function testAddress(element: Element): string | null {
  const attribute = (name: string) => element.getAttribute(name);
  const source = datasetSource(attribute);
  const test = attribute('test');
  const langs = languageChain(languageOf(element));
  return attribute('src') || (source && test && queryUrl(source, testQuery, {test, langs}));
}
