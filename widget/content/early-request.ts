import {languageChain} from '../core/language.ts';
import {languageOf} from './language-of.ts';
import {testQuery} from './test-query.ts';
import {datasetSource, queryUrl} from './source.ts';
import {startRequest} from './request.ts';
import type {Answer} from './transport.ts';

/** Requests for content that were sent before the element's code was there, by whole address. */
const requests = new Map<string, Promise<Answer>>();

/** Elements whose content was asked for. */
const asked = new WeakSet<Element>();

/** Sends the request that an element will need, while its code still loads. Gives its address. */
export function sendEarlyRequest(element: Element): string | null {
  const url = contentAddress(element);
  asked.add(element);
  const address = url && whole(url);
  if (!address || requests.has(address)) return url;
  const response = startRequest(address);
  // Whoever takes the request hears of its failure.
  response.catch(() => {});
  requests.set(address, response);
  return url;
}

/** Whether the content of an element was asked for before its code was there. */
export function isAskedFor(element: Element): boolean {
  return asked.has(element);
}

/** Has the JSON of an address ready before anybody asked, where a script brought it along. */
export function carryJson(url: string, json: string): void {
  requests.set(whole(url), Promise.resolve({ok: true, status: 200, text: async () => json}));
}

/** The text on its way to an address, for who looks at it before it is taken; else `null`. */
export function peekEarlyRequest(url: string): Promise<string> | null {
  const address = whole(url);
  const request = requests.get(address);
  if (!request) return null;
  const body = request.then((answer) => answer.text());
  const again = request.then(({ok, status}) => ({ok, status, text: () => body}));
  requests.set(address, again);
  return body;
}

/** The response already on its way to an address. It can be taken once. */
export function takeEarlyRequest(url: string): Promise<Answer> | undefined {
  const address = whole(url);
  const response = requests.get(address);
  requests.delete(address);
  return response;
}

function whole(url: string): string {
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
}

/** Where the attributes of an element say that its content is, in its languages; or `null`. */
export function contentAddress(element: Element): string | null {
  const attribute = (name: string) => element.getAttribute(name);
  const source = datasetSource(attribute);
  const test = attribute('test');
  const langs = languageChain(languageOf(element));
  return attribute('src') || (source && test && queryUrl(source, testQuery, {test, langs}));
}
