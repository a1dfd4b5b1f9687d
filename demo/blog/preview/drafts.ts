/** Asks the blog for content that only editors see; each question once until it is forgotten. */
export class Drafts {
  #perspective = 'drafts';
  readonly #answers = new Map<string, Promise<unknown>>();

  /**
   * Takes what an editor looks at: content with its drafts, as visitors get it, or with what
   * releases will make of it, the first over the others. Tells whether it is new.
   */
  look(perspective: string | readonly string[]): boolean {
    const before = this.#perspective;
    this.#perspective = [perspective].flat().join(',');
    return this.#perspective !== before;
  }

  /** Everything is asked for anew. */
  forget(): void {
    this.#answers.clear();
  }

  /** A page's address in the perspective. */
  address(page: string): URL {
    const url = new URL(page);
    url.searchParams.set('perspective', this.#perspective);
    return url;
  }

  /** The answer to an element's query. */
  ask(query: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
    const url = this.address(new URL('/preview/query', location.href).href);
    url.searchParams.set('query', query);
    url.searchParams.set('params', JSON.stringify(params));
    const before = this.#answers.get(url.href);
    if (before) return before;
    const answer = answerOf(url);
    this.#answers.set(url.href, answer);
    return answer;
  }
}

async function answerOf(url: URL): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The preview answered with status ${response.status}.`);
  return response.json();
}
