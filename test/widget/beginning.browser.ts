import {expect} from 'chai';
import metadata from '../../package.json' with {type: 'json'};
import type {RelationshipTestElement} from '../../widget/index.ts';
import {clear, collect, create, has, once, part, until, words} from './fixtures/mount.ts';
import {begin, definedIn, openPage, origin, script, tag} from './fixtures/page.ts';

afterEach(clear);

/** An element at its first item, as early as a visitor could see it. */
async function early(): Promise<RelationshipTestElement> {
  const element = create();
  const ready = once(element, 'relationship-test-ready');
  document.body.append(element);
  await ready;
  element.start();
  while (!has(element, 'fieldset')) await Promise.resolve();
  return element;
}

/** Presses a key; says whether the browser may do with it what it does by itself. */
function pressed(target: HTMLElement, key: string, more: KeyboardEventInit = {}): boolean {
  const all = {key, bubbles: true, composed: true, cancelable: true, ...more};
  return target.dispatchEvent(new KeyboardEvent('keydown', all));
}

describe('what a visitor does at the first item before the code for it is there', () => {
  it('is done once it is', async () => {
    const element = await early();
    const answers = collect(element, 'relationship-test-answer');
    part(element, 'input[value="3"]').click();
    part(element, 'input[value="5"]').click();
    part(element, '[part~="next"]').click();
    expect(answers).to.have.length(0);
    await element.updateComplete;
    expect(words(element, 'legend')).to.equal('Wording of w1');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '5');
    expect(answers.map(({detail}) => detail.item)).to.have.length(1);
  });

  it('is done by keys too, in their order, and the page does not hear them', async () => {
    const element = await early();
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent) => void heard.push(key);
    document.addEventListener('keydown', hear);
    const group = part(element, 'fieldset');
    const allowed = ['2', '6', ' ', 'Enter', '1'].map((key) => pressed(group, key));
    expect(has(element, 'input:checked')).to.equal(false);
    await element.updateComplete;
    document.removeEventListener('keydown', hear);
    expect(allowed).to.deep.equal([false, false, false, false, false]);
    expect(heard).to.deep.equal([]);
    expect(words(element, 'legend')).to.equal('Wording of w1');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '6');
  });

  it('leaves to the page the keys that are not for the step', async () => {
    const element = await early();
    element.keys = 'off';
    const group = part(element, 'fieldset');
    expect(['5', 'Tab', 'a'].map((key) => pressed(group, key))).to.deep.equal([true, true, true]);
    expect(pressed(group, 'ArrowDown', {altKey: true})).to.equal(true);
    await element.updateComplete;
    expect(has(element, 'input:checked')).to.equal(false);
  });

  it('is kept for another visit', async () => {
    const element = await early();
    element.storage = 'local';
    part(element, 'input[value="6"]').click();
    await until(() => Object.keys(localStorage).length === 1);
    expect(localStorage.getItem(Object.keys(localStorage)[0] ?? '')).to.match(/"value":6/);
    await element.updateComplete;
  });

  it('never leaves the page', async () => {
    const element = await early();
    const {href} = location;
    part(element, 'input[value="6"]').click();
    part(element, '[part~="next"]').click();
    await element.updateComplete;
    expect(location.href).to.equal(href);
  });

  it('is not lost when that code does not load', async () => {
    const allowed = ['relationship-test', `relationship-test-element-${metadata.version}`];
    const sources = allowed.map((name) => `${origin}/embed/${name}.js`).join(' ');
    const policy = `<meta http-equiv="content-security-policy" content="script-src ${sources}">`;
    const page = await openPage({head: policy + script, body: tag});
    const element = await definedIn(page);
    await until(() => element.status === 'intro');
    await begin(element);
    part(element, 'input[value="6"]').click();
    part(element, '[part~="next"]').click();
    await until(() => has(element, '[part="fault"]'));
    expect(words(element, '[part="fault"]')).to.match(/Try again/);
    expect(element.status).to.equal('items');
  });

  it('is done once that code loads: the visitor can try again until it works', async () => {
    const line = `${origin}/unsteady/${crypto.randomUUID().replaceAll('-', '')}`;
    const unsteady = `<script type="module" src="${line}/relationship-test.js"></script>`;
    const page = await openPage({head: unsteady, body: tag});
    const element = await definedIn(page);
    await until(() => element.status === 'intro');
    await begin(element);
    part(element, 'input[value="6"]').click();
    part(element, '[part~="next"]').click();
    await until(() => has(element, '[part="fault"]'));
    for (let tries = 0; has(element, '[part="fault"]') && tries < 5; tries++) {
      part(element, 'button').click();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    // Firefox asks for a module once, as the standard has it, until the page is loaded anew.
    if (navigator.userAgent.includes('Firefox')) return;
    expect(words(element, 'legend')).to.equal('Wording of w1');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '6');
  });
});
