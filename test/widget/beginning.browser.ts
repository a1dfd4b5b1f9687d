import {expect} from 'chai';
import {beginIn, heldBack, isDefined, openHeldBack} from './fixtures/beginning.ts';
import {clear, focused, has, part, until, words} from './fixtures/mount.ts';
import {openPage, origin, snapshot, tag} from './fixtures/page.ts';
import {item, wireSnapshot, wireTest} from './fixtures/wire-test.ts';

/** The element at a dataset, on a page that answers for it. */
const dataset = `<script type="module">
    const {fetch} = window;
    const answer = ${JSON.stringify(JSON.stringify({result: wireTest()}))};
    window.fetch = (url, options) =>
      String(url).includes('/data/query/') ? Promise.resolve(new Response(answer)) : fetch(url, options);
  </script>
  <relationship-test project-id="p" test="closeness" storage="none"></relationship-test>`;

afterEach(clear);

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
    const items = [item('x1', 'pursuit'), item('w1', 'withdrawal')];
    const other = new Blob([JSON.stringify(wireSnapshot({test: wireTest({_id: 'other', items})}))]);
    const {element, told, go} = await beginIn(tag);
    part(element, '[part~="start"]').click();
    part(element, 'input[value="5"]').click();
    part(element, '[part~="next"]').click();
    element.setAttribute('src', URL.createObjectURL(other));
    await go();
    expect(element.status).to.equal('intro');
    expect(told).to.deep.equal(['ready']);
    element.start();
    await element.updateComplete;
    expect(words(element, 'legend')).to.equal('Wording of x1');
    expect(has(element, 'input:checked')).to.equal(false);
  });

  it('goes on in the language that the page changes to meanwhile', async () => {
    const {page, element, told, go} = await beginIn(dataset);
    part(element, '[part~="start"]').click();
    part(element, 'input[value="5"]').click();
    page.documentElement.lang = 'zh-Hans';
    await go();
    expect(words(element, 'legend')).to.equal('p1 的题目');
    expect(part(element, 'input:checked')).to.have.property('value', '5');
    expect(told).to.deep.equal(['ready', 'start', 'answer']);
  });

  for (const hasStarted of [false, true]) {
    const who = hasStarted ? 'the visitor has started' : 'nobody has started';
    it(`starts once where the page starts what is ready, and ${who}`, async () => {
      const {page, element, told, go} = await beginIn(tag);
      if (hasStarted) part(element, '[part~="start"]').click();
      page.addEventListener('relationship-test-ready', () => element.start());
      await go();
      expect(told).to.deep.equal(['ready', 'start']);
      expect(focused(element)).to.equal(part(element, 'fieldset'));
    });
  }

  it('is over where the page restarts what is ready', async () => {
    const {page, element, told, go} = await beginIn(tag);
    part(element, '[part~="start"]').click();
    part(element, '[part~="next"]').click();
    page.addEventListener('relationship-test-ready', () => element.restart());
    await go();
    expect(element.status).to.equal('intro');
    expect(told).to.deep.equal(['ready']);
    expect(part(element, '[role="status"]').textContent).to.equal('Your answers are cleared.');
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
