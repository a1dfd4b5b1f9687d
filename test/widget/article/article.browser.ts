import '../../../widget/article/define.ts';
import 'axe-core';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {articleQuery} from '../../../widget/article/article-query.ts';
import type {RelationshipArticleElement} from '../../../widget/article/relationship-article-element.ts';
import {answerAll, clientOf, once} from '../fixtures/mount.ts';
import {wireArticle} from './wire-article.ts';

const warn = console.warn;
const error = console.error;
let warnings: string[];

beforeEach(() => {
  warnings = [];
  console.warn = (words: string) => warnings.push(words);
  document.documentElement.lang = 'en';
  document.title = 'A page';
});

afterEach(() => {
  console.warn = warn;
  console.error = error;
  document.body.replaceChildren();
});

/** A client that has the article and the test it calls to. */
function client(article: unknown = wireArticle) {
  const test = clientOf();
  return {
    fetch: (query: string, params: Record<string, unknown>) =>
      query === articleQuery ? Promise.resolve(article) : test.fetch(query, params),
  };
}

function create(article?: unknown): RelationshipArticleElement {
  const element = document.createElement('relationship-article');
  element.loading = 'eager';
  element.slug = 'one-reaches';
  element.client = client(article);
  element.innerHTML = '<p>Stand-in</p>';
  return element;
}

async function mount(article?: unknown): Promise<RelationshipArticleElement> {
  const element = create(article);
  document.body.append(element);
  await settled(element, 'h1');
  return element;
}

/** Waits until an element shows something. */
async function settled(element: RelationshipArticleElement, selector: string): Promise<Element> {
  for (;;) {
    await element.updateComplete;
    const found = element.renderRoot.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function button(element: RelationshipArticleElement, name: string): HTMLButtonElement {
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  const found = buttons.find((candidate) => candidate.textContent?.trim() === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

describe('an article', () => {
  it('shows the title, the lead and every part that it knows, and names the one it does not', async () => {
    const element = await mount();
    const text = element.renderRoot.textContent ?? '';
    for (const words of [
      'One reaches, one retreats',
      'Both are guarding the same thing.',
      'A point of a list',
      'The door opens.',
      'Withdrawal',
      'On a signal.',
      'Either of you can stop it.',
      'Ten minutes, then I am back.',
      'Who starts?',
      'Safety comes first.',
      'A table',
      'A. Writer (2014).',
    ]) {
      expect(text).to.include(words);
    }
    expect(warnings).to.have.length(2);
    expect(warnings.join()).to.include('"iframe"').and.to.include('"image"');
    expect(element.renderRoot.querySelector('[href^="javascript"], iframe, img')).to.equal(null);
  });

  it('shows the steps of one audience at a time, chosen by arrows', async () => {
    const element = await mount();
    const shown = () =>
      [...element.renderRoot.querySelectorAll('[role=tabpanel]:not([hidden])')]
        .map((panel) => panel.querySelector('strong')?.textContent)
        .join();
    expect(shown()).to.equal('Pause');
    element.renderRoot.querySelector<HTMLElement>('[role=tab]')?.focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(shown()).to.equal('Say when');
    await sendKeys({press: 'End'});
    await element.updateComplete;
    expect(shown()).to.equal('Agree');
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(shown()).to.equal('Pause');
  });

  it('leads from a number to its note, and back to where it stands, also in a closed answer', async () => {
    const {hash} = location;
    const element = await mount();
    const focused = () => element.shadowRoot?.activeElement;
    const [, mark] = element.renderRoot.querySelectorAll<HTMLElement>('[role=doc-noteref]');
    expect(mark?.textContent).to.equal('2');
    mark?.click();
    expect(focused()?.localName).to.equal('li');
    expect(focused()?.textContent).to.include('Or both.');
    focused()?.querySelector<HTMLElement>('[role=doc-backlink]')?.click();
    expect(focused()).to.equal(mark);
    expect(mark?.checkVisibility()).to.equal(true);
    expect(mark?.tabIndex).to.equal(0);
    expect(location.hash).to.equal(hash);
  });

  it('answers a copy in its place, whether or not the clipboard may be written', async () => {
    const element = await mount();
    const copy = element.renderRoot.querySelector<HTMLElement>('.copy');
    copy?.click();
    await settled(element, '.copied, .selected');
    expect(copy?.textContent?.trim()).to.match(/^(Copied|Selected)$/);
    expect(element.renderRoot.querySelector('[role=status]')?.textContent).to.match(
      /Copied|Selected/,
    );
  });

  it('starts the test that it calls to in its place', async () => {
    const element = await mount();
    const started = once(element, 'relationship-test-start');
    button(element, 'Begin').click();
    await started;
    expect(element.renderRoot.querySelector('relationship-test')?.status).to.equal('items');
    expect((await started).detail.source).to.equal('one-reaches');
  });

  it('leads back from the result to what was read', async () => {
    const element = await mount();
    button(element, 'Begin').click();
    const test = element.renderRoot.querySelector('relationship-test');
    if (!test) await settled(element, 'relationship-test');
    await once(element, 'relationship-test-start');
    const shown = once(element, 'relationship-test-result');
    const started = element.renderRoot.querySelector('relationship-test');
    if (!started) throw new Error('There is no test.');
    await started.updateComplete;
    await answerAll(started, [7, 7, 1, 1]);
    expect((await shown).detail.source).to.equal('one-reaches');
    await settled(element, '.back');
    button(element, 'Back to the article').click();
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h1');
  });

  it('has a table of contents that leads to headings and leaves the address alone', async () => {
    const element = await mount();
    const {hash} = location;
    const link = element.renderRoot.querySelector<HTMLAnchorElement>(
      '.contents a[href="#ways-out"]',
    );
    link?.click();
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Ways out');
    expect(location.hash).to.equal(hash);
    element.contents = 'off';
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.contents')).to.equal(null);
  });

  it('shows how much was read only where the page asks for it', async () => {
    const element = await mount();
    expect(element.renderRoot.querySelector('.progress')).to.equal(null);
    element.readingProgress = true;
    await settled(element, '.progress');
  });

  it('lets the search of the browser open the tab that it finds words in', async () => {
    const element = await mount();
    const hidden = element.renderRoot.querySelector('[role=tabpanel][hidden]');
    expect(hidden?.getAttribute('hidden')).to.equal('until-found');
    hidden?.dispatchEvent(new Event('beforematch'));
    await element.updateComplete;
    expect(hidden?.hasAttribute('hidden')).to.equal(false);
  });

  it('keeps what the page put inside while there is nothing to show, and offers another try', async () => {
    console.error = () => undefined;
    const element = create(null);
    const failed = once(element, 'relationship-test-error');
    document.body.append(element);
    expect((await failed).detail.name).to.equal('UnknownArticleError');
    expect(await settled(element, 'slot')).to.be.instanceOf(HTMLSlotElement);
    element.client = client();
    await settled(element, 'h1');
  });

  it('has no fault that axe finds, with every question open', async () => {
    const element = await mount();
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    const {violations} = await window.axe.run(element);
    expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).to.deep.equal([]);
  });
});
