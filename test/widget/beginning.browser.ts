import {expect} from 'chai';
import type {RelationshipTestElement} from '../../widget/index.ts';
import {answerAll, clear, focused, has, part, until, words} from './fixtures/mount.ts';
import {definedIn, openPage, origin, script, snapshot, tag} from './fixtures/page.ts';

/** A page whose element has its first view, while its own code waits for `go`. */
interface Beginning {
  readonly page: Document;
  readonly element: RelationshipTestElement;
  /** What the page was told by events, by name. */
  readonly told: readonly string[];
  /** Lets the code of the element come; fulfils when it goes on from the first view. */
  go(): Promise<void>;
}

afterEach(clear);

/** Opens a page with a tag, until its first view is there. */
async function beginIn(body: string, ...more: [root?: string, queries?: string[]]) {
  const {go, ...rest} = await openHeldBack(body, ...more);
  await until(() => has(rest.element, '[part~="start"]'));
  return {...rest, go};
}

async function openHeldBack(body: string, root = 'lang="en"', queries = ['']): Promise<Beginning> {
  const line = heldBack();
  const page = await openPage({body, root});
  // Once the page is loaded: what is held back would hold it back, too.
  for (const query of queries) {
    const script = page.createElement('script');
    Object.assign(script, {type: 'module', src: `${line}/embed/relationship-test.js${query}`});
    page.head.append(script);
  }
  const element = page.querySelector('relationship-test');
  if (!element) throw new Error('There is no element in the page.');
  const told: string[] = [];
  for (const name of ['ready', 'start', 'answer', 'error'] as const) {
    page.addEventListener(`relationship-test-${name}`, () => told.push(name));
  }
  const go = async (): Promise<void> => {
    await fetch(`${line}/go`);
    await definedIn(page);
    await until(() => !['waiting', 'loading'].includes(element.status));
    await element.updateComplete;
  };
  return {page, element, told, go};
}

/** A server of its own, which holds back until it is asked for `/go`. */
function heldBack(): string {
  return `${origin}/held-back/${crypto.randomUUID().replaceAll('-', '')}`;
}

/** Presses a key; says whether the browser may do with it what it does by itself. */
function pressed(target: HTMLElement, key: string, more: KeyboardEventInit = {}): boolean {
  const all = {key, bubbles: true, composed: true, cancelable: true, ...more};
  const view = target.ownerDocument.defaultView;
  if (!view) throw new Error('The page has no window.');
  return target.dispatchEvent(new view.KeyboardEvent('keydown', all));
}

function isDefined(page: Document): boolean {
  return page.defaultView?.customElements.get('relationship-test') !== undefined;
}

describe('the first view', () => {
  it('is there before the element, which goes on with the same nodes', async () => {
    const {page, element, told, go} = await beginIn(tag);
    expect(isDefined(page)).to.equal(false);
    expect(words(element, '[part~="title"]')).to.equal('Do you reach out?');
    const start = part(element, '[part~="start"]');
    start.focus();
    await go();
    expect(element.status).to.equal('intro');
    expect(part(element, '[part~="start"]')).to.equal(start);
    expect(focused(element)).to.equal(start);
    expect(told).to.deep.equal(['ready']);
  });

  it('leads to the first item, which has the focus and is said', async () => {
    const {page, element, told, go} = await beginIn(tag);
    part(element, '[part~="start"]').click();
    expect(isDefined(page)).to.equal(false);
    const group = part(element, 'fieldset');
    expect(focused(element)).to.equal(group);
    expect(part(element, '[role="status"]').textContent).to.match(/Question 1 of 4$/);
    expect(told).to.deep.equal([]);
    await go();
    expect(element.status).to.equal('items');
    expect(part(element, 'fieldset')).to.equal(group);
    expect(focused(element)).to.equal(group);
    expect(told).to.deep.equal(['ready', 'start']);
  });

  it('is in the language of the page', async () => {
    const {element, go} = await beginIn(tag, 'lang="zh-CN"');
    const start = words(element, '[part~="start"]');
    expect(start).to.match(/\p{Script=Han}/u);
    expect(part(element, '[part~="frame"]').lang).to.equal('zh-Hans');
    await go();
    expect(words(element, '[part~="start"]')).to.equal(start);
  });

  it('has the steps that the page wants', async () => {
    const {element, go} = await beginIn(tag.replace('storage', 'items-per-step="all" storage'));
    part(element, '[part~="start"]').click();
    const groups = () => element.shadowRoot?.querySelectorAll('fieldset').length;
    expect(groups()).to.equal(4);
    await go();
    expect(groups()).to.equal(4);
  });

  it('is what a stand-in gets, too', async () => {
    const standIn = `<div data-relationship-test data-src="${snapshot}" data-storage="none"></div>`;
    const page = await openPage({
      body: `${standIn}<script type="module" src="${heldBack()}/embed/relationship-test.js"></script>`,
    });
    await until(() => !!page.querySelector('relationship-test')?.shadowRoot?.querySelector('h2'));
    expect(isDefined(page)).to.equal(false);
  });

  it('leaves a visitor who was here before to the element', async () => {
    localStorage.setItem('relationship-test:other', '{}');
    const {page, element, go} = await openHeldBack(tag.replace('storage="none"', ''));
    const requests = () => page.defaultView?.performance.getEntriesByType('resource') ?? [];
    await until(() => requests().some(({name}) => name.endsWith('/relationship-test.js')));
    await until(() => has(element, '[part~="skeleton"]'));
    expect(isDefined(page)).to.equal(false);
    await go();
    expect(element.status).to.equal('intro');
  });

  it('leaves it to the element to say what is wrong', async () => {
    const gone = tag.replace(snapshot, `${origin}/nothing.json`);
    const {page, element, told, go} = await openHeldBack(gone);
    await until(() => has(element, '[part~="skeleton"]'));
    expect(isDefined(page)).to.equal(false);
    await go();
    expect(element.status).to.equal('failed');
    expect(words(element, '[part="fault"]')).to.match(/Try again/);
    await until(() => told.length > 0);
    expect(told).to.deep.equal(['error']);
  });

  it('shows no other test than the tag names', async () => {
    const other = tag.replace('storage', 'test="other" storage');
    const {page, element, told, go} = await openHeldBack(other);
    await until(() => has(element, '[part~="skeleton"]'));
    expect(isDefined(page)).to.equal(false);
    await go();
    expect(element.status).to.equal('failed');
    await until(() => told.length > 0);
    expect(told).to.deep.equal(['error']);
  });

  it('leaves it to the element to wait for content that is late', async () => {
    const line = heldBack();
    const late = tag.replace(snapshot, `${line}/bundle/snapshot.json`);
    const {page, element, told, go} = await openHeldBack(late);
    await until(() => has(element, '[part~="skeleton"]'));
    void go();
    await until(() => isDefined(page));
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(has(element, '[part~="skeleton"]')).to.equal(true);
    await fetch(`${line}/go`);
    await until(() => has(element, '[part~="start"]'));
    await element.updateComplete;
    expect(told).to.deep.equal(['ready']);
  });

  it('is there before the whole snapshot is, and stays while the element waits for the rest', async () => {
    const line = heldBack();
    const {page, element, told, go} = await beginIn(tag.replace(snapshot, `${line}/by-line.json`));
    void go();
    await until(() => isDefined(page));
    expect(element.status).to.equal('loading');
    // What comes later is late, so this element is, too.
    const later = page.createElement('relationship-test');
    later.setAttribute('src', `${heldBack()}/snapshot.json`);
    page.body.prepend(later);
    await until(() => has(later, '[part~="skeleton"]'));
    part(element, '[part~="start"]').click();
    part(element, 'input[value="2"]').click();
    expect(told).to.deep.equal([]);
    await fetch(`${line}/go`);
    await until(() => element.status === 'items');
    expect(told).to.deep.equal(['ready', 'start', 'answer']);
    expect(has(element, 'input[value="2"]:checked')).to.equal(true);
  });

  it('is given up where the tag names another test meanwhile', async () => {
    const {element, told, go} = await beginIn(tag);
    part(element, '[part~="start"]').click();
    element.setAttribute('src', `${snapshot}#other`);
    await go();
    expect(element.status).to.equal('intro');
    expect(told).to.deep.equal(['ready']);
  });

  it('goes on, and asks for nothing twice, where the page has a version in the script’s address', async () => {
    const address = `${origin}/bundle/snapshot.json`;
    const body = tag.replace(snapshot, address);
    const {page, element, go} = await beginIn(body, 'lang="en"', ['?ver=6.4']);
    part(element, '[part~="start"]').click();
    part(element, 'input[value="6"]').click();
    await go();
    expect(element.status).to.equal('items');
    expect(part(element, 'input:checked')).to.have.property('value', '6');
    const names = page.defaultView?.performance.getEntriesByType('resource').map(({name}) => name);
    expect(names?.filter((name) => name === address)).to.have.length(1);
    expect(names?.filter((name) => /relationship-test\.js/.test(name))).to.have.length(1);
  });

  it('goes on where the page has the script at two addresses', async () => {
    const {element, told, go} = await beginIn(tag, 'lang="en"', ['?ver=1', '?ver=2']);
    await until(() => has(element, '[part~="start"]'));
    part(element, '[part~="start"]').click();
    part(element, 'input[value="6"]').click();
    await go();
    expect(part(element, 'input:checked')).to.have.property('value', '6');
    expect(told).to.deep.equal(['ready', 'start', 'answer']);
  });

  it('asks for the content once', async () => {
    const address = `${origin}/bundle/snapshot.json`;
    const {page, go} = await beginIn(tag.replace(snapshot, address));
    await go();
    const requests = page.defaultView?.performance.getEntriesByType('resource') ?? [];
    expect(requests.filter(({name}) => name === address)).to.have.length(1);
  });
});

describe('what a visitor does at the first item before the code for it is there', () => {
  it('is done once it is', async () => {
    const {element, told, go} = await beginIn(tag);
    part(element, '[part~="start"]').click();
    part(element, 'input[value="3"]').click();
    part(element, 'input[value="5"]').click();
    part(element, '[part~="next"]').click();
    expect(words(element, 'legend')).to.equal('Wording of p1');
    await go();
    expect(words(element, 'legend')).to.equal('Wording of w1');
    expect(told).to.deep.equal(['ready', 'start', 'answer']);
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '5');
  });

  it('is done by keys too, in their order, and the page does not hear them', async () => {
    const {page, element, go} = await beginIn(tag);
    const heard: string[] = [];
    page.addEventListener('keydown', ({key}) => heard.push(key));
    part(element, '[part~="start"]').click();
    const group = part(element, 'fieldset');
    const allowed = ['2', '6', ' ', 'Enter', '1'].map((key) => pressed(group, key));
    expect(has(element, 'input:checked')).to.equal(false);
    await go();
    expect(allowed).to.deep.equal([false, false, false, false, false]);
    expect(heard).to.deep.equal([]);
    expect(words(element, 'legend')).to.equal('Wording of w1');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '6');
  });

  it('leaves to the page the keys that are not for the step', async () => {
    const {element, go} = await beginIn(tag.replace('storage', 'keys="off" storage'));
    part(element, '[part~="start"]').click();
    const group = part(element, 'fieldset');
    expect(['5', 'Tab', 'a'].map((key) => pressed(group, key))).to.deep.equal([true, true, true]);
    expect(pressed(group, 'ArrowDown', {altKey: true})).to.equal(true);
    await go();
    expect(has(element, 'input:checked')).to.equal(false);
  });

  it('is kept for another visit', async () => {
    const {element, go} = await beginIn(tag.replace('storage="none"', ''));
    part(element, '[part~="start"]').click();
    part(element, 'input[value="6"]').click();
    await go();
    await until(() => Object.keys(localStorage).length === 1);
    expect(localStorage.getItem(Object.keys(localStorage)[0] ?? '')).to.match(/"value":6/);
  });

  it('is not kept before the visitor has started', async () => {
    const {go} = await beginIn(tag.replace('storage="none"', ''));
    await go();
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('never leaves the page', async () => {
    const {page, element, go} = await beginIn(tag);
    const {href} = page.location;
    part(element, '[part~="start"]').click();
    part(element, 'input[value="6"]').click();
    part(element, '[part~="next"]').click();
    expect(page.location.href).to.equal(href);
    await go();
    await answerAll(element, [6]);
    expect(page.location.href).to.equal(href);
  });

  it('is not lost when that code does not load', async () => {
    const allowed = `${origin}/embed/relationship-test.js`;
    const policy = `<meta http-equiv="content-security-policy" content="script-src ${allowed}">`;
    const page = await openPage({head: policy + script, body: tag});
    const element = page.querySelector('relationship-test');
    if (!element) throw new Error('There is no element in the page.');
    await until(() => has(element, '[part~="start"]'));
    part(element, '[part~="start"]').click();
    part(element, 'input[value="6"]').click();
    part(element, '[part~="next"]').click();
    await until(() => has(element, '[part="fault"]'));
    expect(words(element, '[part="fault"]')).to.match(/Try again/);
  });

  it('is done once that code loads: the visitor can try again until it works', async () => {
    const line = `${origin}/unsteady/${crypto.randomUUID().replaceAll('-', '')}`;
    const unsteady = `<script type="module" src="${line}/relationship-test.js"></script>`;
    const page = await openPage({head: unsteady, body: tag});
    const element = page.querySelector('relationship-test');
    if (!element) throw new Error('There is no element in the page.');
    await until(() => has(element, '[part~="start"]'));
    part(element, '[part~="start"]').click();
    part(element, 'input[value="6"]').click();
    part(element, '[part~="next"]').click();
    await until(() => has(element, '[part="fault"]'));
    await tryAgain(page, element);
    // Firefox asks for a module once, as the standard has it, until the page is loaded anew.
    if (navigator.userAgent.includes('Firefox')) return;
    await readyAt(element, 'Wording of w1');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '6');
  });
});

describe('a visitor who has been here before', () => {
  it('can try again, where the code of the element does not load', async () => {
    localStorage.setItem('relationship-test:other', '{}');
    const line = `${origin}/unsteady/${crypto.randomUUID().replaceAll('-', '')}`;
    const unsteady = `<script type="module" src="${line}/relationship-test.js"></script>`;
    const page = await openPage({head: unsteady, body: tag.replace('storage="none"', '')});
    const element = page.querySelector('relationship-test');
    if (!element) throw new Error('There is no element in the page.');
    await until(() => has(element, '[part="fault"]'));
    expect(words(element, '[part="fault"]')).to.match(/Try again/);
    await tryAgain(page, element);
    // As above, Firefox does not ask again.
    if (navigator.userAgent.includes('Firefox')) return;
    await until(() => has(element, '[part~="start"]'));
  });
});

/** Presses the button of a fault until it is gone, a few times at most. */
async function tryAgain(page: Document, element: RelationshipTestElement): Promise<void> {
  let failures = 0;
  const isFaulty = () => has(element, '[part="fault"]');
  const count = () => void failures++;
  if (page.defaultView) page.defaultView.console.error = count;
  for (let tries = 1; isFaulty() && tries <= 5; tries++) {
    part(element, 'button').click();
    await until(() => failures === tries || !isFaulty());
  }
}

async function readyAt(element: RelationshipTestElement, wording: string): Promise<void> {
  await until(() => has(element, 'legend') && words(element, 'legend') === wording);
}
