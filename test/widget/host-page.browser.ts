import {expect} from 'chai';
import {answerAll, until} from './fixtures/mount.ts';
import {wireSnapshot} from './fixtures/wire-test.ts';

const {origin} = location;
const snapshot = URL.createObjectURL(new Blob([JSON.stringify(wireSnapshot())]));

afterEach(() => document.body.replaceChildren());

describe('a page with a strict policy', () => {
  it('sees no violation from introduction to report', async () => {
    const policy =
      `default-src 'none'; script-src ${origin}; connect-src blob:; img-src ${origin}; ` +
      `require-trusted-types-for 'script'; trusted-types lit-html`;
    const page = await open(
      `<meta http-equiv="Content-Security-Policy" content="${policy}">
       <script type="module" src="${origin}/test/widget/fixtures/violations.ts"></script>
       <script type="module" src="${origin}/embed/relationship-test.js"></script>
       <relationship-test src="${snapshot}" storage="none"></relationship-test>`,
    );
    const element = await defined(page);
    await until(() => element.status === 'intro');
    element.start();
    for (const point of ['6', '2', '6', '2']) {
      await element.updateComplete;
      click(element, `input[value="${point}"]`);
      await element.updateComplete;
      click(element, '[part~="next"]');
    }
    await until(() => !!element.renderRoot.querySelector('[part~="unlock"]'));
    expect(await element.unlock()).to.equal(true);
    expect(page.documentElement.dataset['violations'] ?? '').to.equal('');
    const frame = element.shadowRoot?.querySelector('.frame');
    expect(frame && page.defaultView?.getComputedStyle(frame).display).to.equal('grid');
  });
});

describe('a page at another origin, which embeds nothing without its consent', () => {
  it('takes the whole test', async () => {
    const frame = document.createElement('iframe');
    frame.src = `${origin}/test/widget/fixtures/isolated.html`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument;
    if (!page) throw new Error('The frame shows no page.');
    expect(page.title, 'what does not consent is kept out').to.equal('isolated');
    const element = await defined(page);
    await until(() => element.status === 'intro');
    element.start();
    await element.updateComplete;
    await answerAll(element, [6, 2, 6, 2]);
    await until(() => !!element.renderRoot.querySelector('[part~="unlock"]'));
    expect(await element.unlock()).to.equal(true);
  });
});

describe('a page that resets everything', () => {
  it('does not reach into the element', async () => {
    const page = await open(
      `<style>* { all: unset } button { display: none !important }</style>
       <script type="module" src="${origin}/embed/relationship-test.js"></script>
       <relationship-test src="${snapshot}" storage="none"></relationship-test>`,
    );
    const element = await defined(page);
    await until(() => !!element.renderRoot.querySelector('[part~="start"]'));
    const button = element.renderRoot.querySelector('[part~="start"]');
    expect(button?.getBoundingClientRect().height).to.be.at.least(44);
    const frame = element.shadowRoot?.querySelector('.frame');
    expect(frame?.getBoundingClientRect().width).to.be.greaterThan(300);
  });
});

describe('the script of the tag', () => {
  it('turns what is allowed in a stripped page into an element, once', async () => {
    const page = await open(
      `<div data-relationship-test="closeness" data-src="${snapshot}" data-items-per-step="2">Soon</div>
       <script type="module" src="${origin}/embed/relationship-test.js"></script>
       <script type="module" src="${origin}/embed/relationship-test.js?again"></script>`,
    );
    const element = await defined(page);
    expect(page.querySelectorAll('relationship-test')).to.have.length(1);
    expect(element.test).to.equal('closeness');
    expect(element.itemsPerStep).to.equal('2');
    expect(element.textContent).to.equal('Soon');
    await until(() => element.status === 'intro');
  });

  it('can stand alone, and finds elements that come later', async () => {
    const page = await open(
      `<script type="module" src="${origin}/embed/relationship-test.js" data-relationship-test data-src="${snapshot}"></script>`,
    );
    const alone = await defined(page);
    await until(() => alone.status === 'intro');
    const later = page.createElement('relationship-test');
    later.setAttribute('src', snapshot);
    page.body.append(later);
    await until(() => later.status === 'intro');
  });

  it('asks once for the content, and the element takes that answer', async () => {
    const page = await open(
      `<script type="module" src="${origin}/embed/relationship-test.js"></script>
       <relationship-test src="${origin}/package.json" loading="eager"></relationship-test>`,
    );
    const element = await defined(page);
    await until(() => element.status === 'failed' || element.status === 'intro');
    const asked = page.defaultView?.performance
      .getEntriesByType('resource')
      .filter(({name}) => name.endsWith('package.json'));
    expect(asked).to.have.length(1);
  });
});

async function open(content: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '900';
  frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><body>${content}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame shows no page.');
  return page;
}

async function defined(page: Document) {
  await page.defaultView?.customElements.whenDefined('relationship-test');
  const element = page.querySelector('relationship-test');
  if (!element) throw new Error('There is no element in the page.');
  return element;
}

function click({renderRoot}: {readonly renderRoot: ParentNode}, selector: string): void {
  renderRoot.querySelector<HTMLElement>(selector)?.click();
}
