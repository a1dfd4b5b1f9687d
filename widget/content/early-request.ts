import {languageChain} from '../core/language.ts';
import {languageOf} from './language-of.ts';
import {testQuery} from './test-query.ts';
import {datasetSource, queryUrl} from './source.ts';
import {startRequest} from './request.ts';

/** Requests for content that were sent before the element's code was there, by whole address. */
const requests = new Map<string, Promise<Response>>();

/** What a script brought along, by whole address. */
const carried = new Map<string, string>();

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
  const address = whole(url);
  carried.set(address, json);
  requests.set(address, Promise.resolve(new Response(json)));
}

/**
 * The text on its way to an address, as far as it is there: again and again, until it is whole; at
 * first nothing, or what a script brought along. Who takes the response takes no notice.
 */
export async function* peekEarlyRequest(url: string): AsyncGenerator<string> {
  const address = whole(url);
  // To read it out of a response would take longer than to draw it.
  yield carried.get(address) ?? '';
  const response = (await requests.get(address))?.clone();
  const reader = response?.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let done = !reader; !done;) {
    const piece = await reader?.read();
    done = piece?.done ?? true;
    text += decoder.decode(piece?.value, {stream: !done});
    yield text;
  }
}

/** The response already on its way to an address. It can be taken once. */
export function takeEarlyRequest(url: string): Promise<Response> | undefined {
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
