import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {RelationshipTestElement} from '../../widget/index.ts';
import {beginIn, heldBack, pressed, tryAgain} from './fixtures/beginning.ts';
import {answerAll, clear, focused, has, part, until, words} from './fixtures/mount.ts';
import {openPage, origin, script, snapshot, tag} from './fixtures/page.ts';
import {optionsItem, wireSnapshot, wireTest} from './fixtures/wire-test.ts';

afterEach(clear);

describe('what a visitor does at the first item before the code for it is there', () => {
  it('is done once it is', async () => {
    const {element, told, go} = await beginIn(tag);
    part(element, '[part~="start"]').click();
    expect(words(element, '[part~="next"]')).to.equal('Skip');
    part(element, 'input[value="3"]').click();
    part(element, 'input[value="5"]').click();
    expect(words(element, '[part~="next"]')).to.equal('Next');
    part(element, '[part~="next"]').click();
    expect(words(element, 'legend')).to.equal('Wording of p1');
    await go();
    expect(words(element, 'legend')).to.equal('Wording of w1');
    expect(has(element, 'input:checked')).to.equal(false);
    expect(told).to.deep.equal(['ready', 'start', 'answer']);
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '5');
  });

  it('is done by keys too, in their order, and the page does not hear them', async () => {
    const {page, element, go} = await beginIn(tag);
    const heard: string[] = [];
    for (const type of ['keydown', 'keyup'] as const) {
      page.addEventListener(type, ({key}) => heard.push(key));
    }
    part(element, '[part~="start"]').click();
    const group = part(element, 'fieldset');
    const allowed = ['2', '6', ' ', 'Enter', '1'].map((key) => pressed(group, key));
    expect(part(element, 'input:checked')).to.have.property('value', '6');
    await go();
    expect(allowed).to.deep.equal([false, false, false, false, false]);
    expect(heard).to.deep.equal([]);
    expect(words(element, 'legend')).to.equal('Wording of w1');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '6');
  });

  it('is not for the page’s own keys where a radio button does it by itself', async () => {
    const {page, element} = await beginIn(tag);
    const heard: string[] = [];
    for (const type of ['keydown', 'keyup'] as const) {
      page.addEventListener(type, ({key}) => heard.push(key));
    }
    part(element, '[part~="start"]').click();
    part(element, 'input').focus();
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'a'});
    expect(part(element, 'input:checked')).to.have.property('value', '2');
    expect(heard).to.deep.equal(['a', 'a']);
  });

  it('is seen at once, where arrows do it', async () => {
    const {element, go} = await beginIn(tag);
    part(element, '[part~="start"]').focus();
    await sendKeys({press: 'Enter'});
    for (let count = 0; count < 3; count++) await sendKeys({press: 'ArrowRight'});
    expect(focused(element)).to.have.property('value', '3');
    expect(part(element, 'input:checked')).to.have.property('value', '3');
    await sendKeys({press: 'Enter'});
    await go();
    expect(words(element, 'legend')).to.equal('Wording of w1');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '3');
  });

  it('is done for options too', async () => {
    const test = wireTest({items: [optionsItem('o')]});
    const quiz = URL.createObjectURL(new Blob([JSON.stringify(wireSnapshot({test}))]));
    const {element, go} = await beginIn(tag.replace(snapshot, quiz));
    part(element, '[part~="start"]').click();
    pressed(part(element, 'fieldset'), '2');
    await go();
    expect(part(element, 'input:checked')).to.have.property('value', 'b');
  });

  it('goes on once, however often they press', async () => {
    const {element, go} = await beginIn(tag);
    part(element, '[part~="start"]').click();
    part(element, 'input[value="5"]').click();
    for (let count = 0; count < 3; count++) part(element, '[part~="next"]').click();
    await go();
    expect(words(element, 'legend')).to.equal('Wording of w1');
  });

  it('is not left without an answer, where that code takes long', async () => {
    const {element, go} = await beginIn(tag);
    part(element, '[part~="start"]').click();
    part(element, 'input[value="6"]').click();
    part(element, '[part~="next"]').click();
    await until(() => has(element, '[part~="skeleton"]'));
    await go();
    expect(words(element, 'legend')).to.equal('Wording of w1');
    expect(focused(element)).to.equal(part(element, 'fieldset'));
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '6');
  });

  it('can be tried again where that code never comes, and is done if it does', async () => {
    const {page, element, go} = await beginIn(tag);
    const view = page.defaultView;
    if (!view) throw new Error('The page has no window.');
    view.console.error = () => {};
    const later = view.setTimeout;
    // Patience is over at once.
    Reflect.set(view, 'setTimeout', (act: () => void, delay: number) =>
      later(act, delay < 5000 ? delay : 0),
    );
    part(element, '[part~="start"]').click();
    part(element, 'input[value="5"]').click();
    part(element, '[part~="next"]').click();
    await until(() => has(element, '[part="fault"]'));
    await until(() => focused(element)?.localName === 'h2');
    part(element, '[part="fault"] button').click();
    await go();
    expect(words(element, 'legend')).to.equal('Wording of w1');
    expect(focused(element)).to.equal(part(element, 'fieldset'));
  });

  it('is not hindered by a key that is still held from the start', async () => {
    const {element, go} = await beginIn(tag);
    part(element, '[part~="start"]').click();
    const group = part(element, 'fieldset');
    expect(pressed(group, 'Enter', {repeat: true})).to.equal(false);
    pressed(group, '5');
    await go();
    expect(words(element, 'legend')).to.equal('Wording of p1');
    expect(part(element, 'input:checked')).to.have.property('value', '5');
  });

  it('does not bring the focus back from something else on the page', async () => {
    const {page, element, go} = await beginIn(`<input id="search">${tag}`);
    part(element, '[part~="start"]').click();
    pressed(part(element, 'fieldset'), '5');
    part(element, '[part~="next"]').click();
    page.getElementById('search')?.focus();
    await go();
    expect(words(element, 'legend')).to.equal('Wording of w1');
    expect(page.activeElement?.id).to.equal('search');
  });

  it('takes its time, which counts', async () => {
    const {page, element, go} = await beginIn(tag.replace('storage="none"', ''));
    const clock = page.defaultView?.Date;
    if (!clock) throw new Error('The page has no clock.');
    part(element, '[part~="start"]').click();
    const {now} = clock;
    clock.now = () => now() + 6000;
    part(element, 'input[value="6"]').click();
    await go();
    const kept = localStorage.getItem(Object.keys(localStorage)[0] ?? '');
    expect(JSON.parse(kept ?? ''))
      .to.have.property('activeMilliseconds')
      .within(6000, 12_000);
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
    const told: unknown[] = [];
    page.addEventListener('relationship-test-error', ({detail}) => told.push(detail));
    await until(() => has(element, '[part~="start"]'));
    part(element, '[part~="start"]').click();
    part(element, 'input[value="6"]').click();
    expect(told).to.deep.equal([]);
    part(element, '[part~="next"]').click();
    await until(() => has(element, '[part="fault"]'));
    expect(words(element, '[part="fault"]')).to.match(/Try again/);
    await until(() => focused(element) === part(element, 'h2'));
    expect(told).to.have.length(1);
    expect(told[0]).to.have.keys('name', 'message', 'remedy', 'cause');
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
  it('can try again for as long as they like, where that code is blocked', async () => {
    localStorage.setItem('relationship-test:other', '{}');
    const allowed = `${origin}/embed/relationship-test.js`;
    const policy = `<meta http-equiv="content-security-policy" content="script-src ${allowed}">`;
    const body = tag.replace('storage="none"', '');
    const page = await openPage({head: policy + script, body});
    const element = page.querySelector('relationship-test');
    if (!element) throw new Error('There is no element in the page.');
    await until(() => has(element, '[part="fault"]'));
    // This one waits for its content as long as nothing stands in for it.
    const later = page.createElement('relationship-test');
    later.setAttribute('src', `${heldBack()}/snapshot.json`);
    later.setAttribute('storage', 'none');
    page.body.prepend(later);
    await until(() => has(later, '[part="fault"]'));
    expect(words(element, '[part="fault"]')).to.match(/Try again/);
  });

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

async function readyAt(element: RelationshipTestElement, wording: string): Promise<void> {
  await until(() => has(element, 'legend') && words(element, 'legend') === wording);
}
