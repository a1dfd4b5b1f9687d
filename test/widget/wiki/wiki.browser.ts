import '../../../widget/wiki/define.ts';
import 'axe-core';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {articleQuery} from '../../../widget/article/article-query.ts';
import type {RelationshipWikiElement} from '../../../widget/wiki/relationship-wiki-element.ts';
import {wikiQuery} from '../../../widget/wiki/wiki-query.ts';
import {wireArticle} from '../article/wire-article.ts';
import {clientOf, once} from '../fixtures/mount.ts';

interface Params {
  readonly language: string;
  readonly words: readonly string[];
  readonly pattern: string;
  readonly size: number;
}

const articles = Array.from({length: 30}, (_, index) => ({
  _id: `article-${index}`,
  slug: index === 0 ? 'one-reaches' : `article-${index}`,
  title: index === 0 ? 'One reaches, one retreats' : `Article ${index}`,
  excerpt: index % 2 ? 'About closeness.' : 'About distance.',
  test: 'closeness',
  characters: 5200,
  patterns: index % 3 ? ['torn'] : ['steady'],
}));

const patterns = [
  {_id: 'steady', name: [{language: 'en', value: 'Holding steady'}]},
  {_id: 'torn', name: [{language: 'en', value: 'Pulled both ways'}]},
];

let asked: Params[];
let signals: (AbortSignal | undefined)[];

/** A client that has thirty articles, their patterns, one whole article, and the test. */
function client(offered: readonly string[] = ['en']) {
  const test = clientOf();
  return {
    async fetch(query: string, params: Record<string, unknown>, options?: {signal?: AbortSignal}) {
      if (query === articleQuery) return structuredClone(wireArticle);
      if (query !== wikiQuery) return test.fetch(query, params);
      const wanted = read(params);
      asked.push(wanted);
      signals.push(options?.signal);
      const words = wanted.words.map((word) => word.replaceAll('*', '').toLowerCase());
      const fitting = articles.filter(
        ({title, excerpt, patterns: about}) =>
          offered.includes(wanted.language) &&
          (!wanted.pattern || about.includes(wanted.pattern)) &&
          words.every((word) => `${title} ${excerpt}`.toLowerCase().includes(word)),
      );
      return {
        languages: offered,
        patterns,
        count: fitting.length,
        articles: fitting.slice(0, wanted.size),
      };
    },
  };
}

function read({language, words, pattern, size}: Record<string, unknown>): Params {
  return {
    language: String(language),
    words: Array.isArray(words) ? words.map(String) : [],
    pattern: String(pattern),
    size: Number(size),
  };
}

function create(attributes: Readonly<Record<string, string>> = {}): RelationshipWikiElement {
  const element = document.createElement('relationship-wiki');
  element.client = client();
  element.innerHTML = '<p>Stand-in</p>';
  for (const [name, value] of Object.entries({loading: 'eager', ...attributes})) {
    element.setAttribute(name, value);
  }
  return element;
}

async function mount(attributes?: Readonly<Record<string, string>>) {
  const element = create(attributes);
  document.body.append(element);
  await settled(() => cards(element).length > 0 || current(element) !== null);
  return element;
}

/** Waits until something holds. */
async function settled(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function cards(element: RelationshipWikiElement): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.card')];
}

/** The article or the test on show. */
function current(element: RelationshipWikiElement): Element | null {
  return element.renderRoot.querySelector('relationship-article, relationship-test');
}

function click(element: RelationshipWikiElement, words: string): void {
  const found = [...element.renderRoot.querySelectorAll<HTMLElement>('a, button')].find(
    (each) => each.textContent?.trim() === words && !each.closest('[hidden]'),
  );
  if (!found) throw new Error(`There is no link or button "${words}".`);
  found.click();
}

function search(element: RelationshipWikiElement): HTMLInputElement {
  const field = element.renderRoot.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('There is no search field.');
  return field;
}

function isShown(node: Element | null | undefined): boolean {
  return node instanceof HTMLElement && node.offsetParent !== null;
}

describe('the wiki', () => {
  const {href} = location;
  const error = console.error;

  beforeEach(() => {
    asked = [];
    signals = [];
    document.documentElement.lang = 'en';
    document.title = 'A page';
    console.warn = () => undefined;
  });

  afterEach(() => {
    console.error = error;
    document.body.replaceChildren();
    history.replaceState(null, '', href);
  });

  it('lists articles with what they say, how long they take, and the call to the test', async () => {
    const element = await mount();
    expect(cards(element)).to.have.length(12);
    const words = cards(element)[0]?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
    expect(words).to.include('One reaches, one retreats');
    expect(words).to.include('About distance.');
    expect(words).to.include('4 minutes to read').and.to.include('Take the test');
    expect(element.renderRoot.querySelector('[role=status]')?.textContent?.trim()).to.equal(
      '30 articles',
    );
  });

  it('shows more, and keeps what was there', async () => {
    const element = await mount();
    const first = cards(element)[0];
    click(element, 'Show more');
    await settled(() => cards(element).length === 24);
    click(element, 'Show more');
    await settled(() => cards(element).length === 30);
    expect(cards(element)[0]).to.equal(first);
    expect(element.renderRoot.querySelector('.more')).to.equal(null);
  });

  it('shows the articles about one pattern', async () => {
    const element = await mount();
    click(element, 'Holding steady');
    await settled(() => cards(element).length === 10);
    expect(asked.at(-1)).to.include({pattern: 'steady', size: 12});
    expect(element.renderRoot.querySelector('[aria-pressed=true]')?.textContent?.trim()).to.equal(
      'Holding steady',
    );
    click(element, 'Everything');
    await settled(() => cards(element).length === 12);
  });

  it('searches when the reader pauses, once, and gives up what it no longer needs', async () => {
    const element = await mount();
    const pauses = new Set<() => void>();
    element.pause = (_, run) => {
      pauses.add(run);
      return () => void pauses.delete(run);
    };
    search(element).focus();
    await sendKeys({type: 'close'});
    expect(asked).to.have.length(1);
    expect(pauses.size).to.equal(1);
    for (const run of pauses) run();
    expect(asked).to.have.length(2);
    expect(asked[1]?.words).to.deep.equal(['close*']);
    await settled(() => cards(element)[0]?.textContent?.includes('closeness') === true);
    search(element).form?.requestSubmit();
    search(element).form?.requestSubmit();
    expect(asked).to.have.length(4);
    expect(signals[2]?.aborted).to.equal(true);
    expect(signals[3]?.aborted).to.equal(false);
  });

  it('says when nothing fits, and leads back to everything', async () => {
    const element = await mount();
    search(element).value = 'xyzzy';
    search(element).dispatchEvent(new InputEvent('input'));
    await settled(() => cards(element).length === 0);
    expect(element.renderRoot.textContent).to.include('Nothing here speaks of that yet.');
    click(element, 'Show everything');
    await settled(() => cards(element).length === 12);
    expect(search(element).value).to.equal('');
  });

  it('says when there is nothing at all, without a search', async () => {
    const element = create();
    element.client = {
      fetch: () => Promise.resolve({languages: [], patterns: [], count: 0, articles: []}),
    };
    document.body.append(element);
    await settled(() => element.renderRoot.querySelector('.empty') !== null);
    expect(element.renderRoot.textContent).to.include('There are no articles here yet.');
    expect(element.renderRoot.querySelector('input')).to.equal(null);
  });

  it('keeps what the page put inside when nothing loads, and offers another try', async () => {
    console.error = () => undefined;
    const element = create();
    element.client = {fetch: () => Promise.reject(new Error('offline'))};
    const failed = once(element, 'relationship-test-error');
    document.body.append(element);
    expect((await failed).detail.name).to.equal('UnreachableError');
    expect(isShown(element.querySelector('p'))).to.equal(true);
    element.client = client();
    await settled(() => cards(element).length === 12);
  });

  it('finds the best language that has any article', async () => {
    document.documentElement.lang = 'de-AT';
    await mount();
    expect(asked.map(({language}) => language)).to.deep.equal(['de-AT', 'en']);
  });

  it('leads from the list to an article, to the test in it, and back to the card', async () => {
    const element = await mount();
    const chosen = once(element, 'relationship-test-article');
    click(element, 'One reaches, one retreats');
    expect((await chosen).detail).to.include({slug: 'one-reaches', language: 'en'});
    await settled(() => Boolean(current(element)?.shadowRoot?.querySelector('h1')));
    expect(location.hash).to.equal('#wiki/one-reaches');
    expect(isShown(cards(element)[0])).to.equal(false);

    const article = current(element);
    const started = once(element, 'relationship-test-start');
    const begin = [...(article?.shadowRoot?.querySelectorAll('button') ?? [])];
    begin.find((button) => button.textContent?.trim() === 'Begin')?.click();
    expect((await started).detail.source).to.equal('one-reaches');

    history.back();
    await settled(() => current(element) === null);
    expect(location.hash).to.equal('');
    await settled(() => element.shadowRoot?.activeElement?.localName === 'a');
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('One reaches, one retreats');
  });

  it('leads from a card straight to the test, which knows the article', async () => {
    const element = await mount();
    const ready = once(element, 'relationship-test-ready');
    click(element, 'Take the test');
    await ready;
    const test = element.renderRoot.querySelector('relationship-test');
    expect(test?.source).to.equal('one-reaches');
    expect(location.hash).to.equal('#wiki/test/closeness');
    click(element, 'All articles');
    await settled(() => current(element) === null);
  });

  it('opens what the fragment names, and no other fragment', async () => {
    history.replaceState(null, '', '#library/one-reaches');
    const other = create();
    const own = create({id: 'library'});
    document.body.append(other, own);
    await settled(() => Boolean(current(own)?.shadowRoot?.querySelector('h1')));
    expect(current(other)).to.equal(null);
    // The list behind an article is asked for when the reader goes there.
    expect(asked).to.have.length(1);
    click(own, 'All articles');
    await settled(() => cards(own).length === 12);
  });

  it('leaves the address alone where the page wants that, and its router in peace', async () => {
    history.replaceState({page: 7}, '', '#/route');
    let heard = 0;
    const hear = () => (heard += 1);
    addEventListener('hashchange', hear);
    const element = await mount({routing: 'entries'});
    click(element, 'One reaches, one retreats');
    await settled(() => current(element) !== null);
    expect(location.hash).to.equal('#/route');
    expect(history.state).to.include({page: 7});
    history.back();
    await settled(() => current(element) === null);
    expect(history.state).to.deep.equal({page: 7});
    expect(heard).to.equal(0);
    removeEventListener('hashchange', hear);
  });

  it('gives every article an address below a base', async () => {
    const element = await mount({base: '/wiki/'});
    click(element, 'Article 3');
    await settled(() => current(element) !== null);
    expect(location.pathname).to.equal('/wiki/article-3/');
    history.back();
    await settled(() => current(element) === null);
  });

  it('leaves links to a browser that finds a page at each, and knows the search on the way back', async () => {
    const attributes = {base: '/wiki/', routing: 'links'};
    const element = await mount(attributes);
    search(element).value = 'closeness';
    search(element).dispatchEvent(new InputEvent('input'));
    search(element).form?.requestSubmit();
    await settled(() => cards(element)[0]?.textContent?.includes('closeness') === true);
    let left = '';
    addEventListener(
      'click',
      (event) => {
        left = event.defaultPrevented ? 'stopped' : 'followed';
        event.preventDefault();
      },
      {once: true},
    );
    click(element, 'Article 1');
    expect(left).to.equal('followed');
    expect(current(element)).to.equal(null);
    element.remove();
    const again = await mount(attributes);
    expect(search(again).value).to.equal('closeness');
    expect(asked.at(-1)?.words).to.deep.equal(['closeness*']);
  });

  it('leaves an article to the page that wants to show it itself', async () => {
    const element = await mount();
    element.addEventListener('relationship-test-article', (event) => event.preventDefault());
    click(element, 'Article 3');
    await element.updateComplete;
    expect(current(element)).to.equal(null);
    expect(location.hash).to.equal('');
  });

  it('takes neither the focus nor the place of the page when it loads', async () => {
    document.body.innerHTML = '<button>own</button>';
    document.querySelector('button')?.focus();
    await mount();
    expect(document.activeElement?.textContent).to.equal('own');
    expect(scrollY).to.equal(0);
  });

  it('has no fault that axe finds as a list', async () => {
    expect(await faultsOf(await mount())).to.deep.equal([]);
  });

  it('has no fault that axe finds as an article', async () => {
    const element = await mount();
    click(element, 'One reaches, one retreats');
    await settled(() => Boolean(current(element)?.shadowRoot?.querySelector('h1')));
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('has no fault that axe finds where nothing fits', async () => {
    const element = await mount();
    search(element).value = 'xyzzy';
    search(element).dispatchEvent(new InputEvent('input'));
    await settled(() => cards(element).length === 0);
    expect(await faultsOf(element)).to.deep.equal([]);
  });
});

async function faultsOf(element: Element): Promise<unknown> {
  const {violations} = await window.axe.run(element);
  return violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]);
}
