import type {Browser, BrowserContext, Locator, Page} from 'playwright-core';
import {openPage} from './browser.ts';

/** What a browser asked for. */
interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly body: string | null;
}

/** Somebody with a browser of their own, which remembers what it heard and asked for. */
export class Person {
  /** Details of the results that the pages were told of. */
  readonly heard: unknown[] = [];
  readonly requests: Asked[] = [];
  /** Hosts beside this machine that the browser wanted to reach. */
  readonly outside: readonly string[];
  page: Page;
  readonly #context: BrowserContext;

  private constructor(page: Page, outside: readonly string[]) {
    this.page = page;
    this.outside = outside;
    this.#context = page.context();
  }

  static async arrive(browser: Browser): Promise<Person> {
    const {page, outside} = await openPage(browser);
    const person = new Person(page, outside);
    await person.#listen();
    return person;
  }

  /** Opens an address in a new tab, as a link from a chat does. */
  async open(address: string): Promise<void> {
    await this.page.close();
    this.page = await this.#context.newPage();
    await this.page.goto(address);
  }

  /** The words of a part, on one line. */
  async reads(selector: string): Promise<string> {
    const words = await this.#test.locator(selector).first().innerText();
    return words.replaceAll(/\s+/g, ' ').trim();
  }

  async presses(part: string): Promise<void> {
    await this.#test.locator(`[part~=${part}]`).click();
  }

  /** Presses a button that copies a link, and gives the link. */
  async sends(part: string): Promise<string> {
    await this.presses(part);
    await this.#test.getByText('Link copied').first().waitFor();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async leaves(): Promise<void> {
    await this.#context.close();
  }

  get #test(): Locator {
    return this.page.locator('relationship-test');
  }

  async #listen(): Promise<void> {
    this.#context.on('request', (request) =>
      this.requests.push({
        url: new URL(request.url()),
        method: request.method(),
        body: request.postData(),
      }),
    );
    await this.#context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.#context.exposeFunction('hear', (detail: unknown) => void this.heard.push(detail));
    await this.#context.addInitScript(() => {
      document.addEventListener('relationship-test-result', (event) => {
        const hear: unknown = Reflect.get(window, 'hear');
        if (typeof hear === 'function') Reflect.apply(hear, window, [Reflect.get(event, 'detail')]);
      });
    });
  }
}
