import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';
import {
  answerAll,
  clear,
  clientOf,
  collect,
  create,
  focused,
  has,
  mount,
  mountStarted,
  once,
  part,
  until,
  words,
} from './fixtures/mount.ts';
import {item, optionsItem, wireTest} from './fixtures/wire-test.ts';

afterEach(clear);

describe('the introduction', () => {
  it('says what it is, how long it takes and what becomes of the answers', async () => {
    const element = await mount();
    expect(words(element, '[part~="title"]')).to.equal('Do you reach out?');
    expect(words(element, '.facts')).to.match(/4 questions.*about 1 minute/);
    expect(words(element, '[part~="privacy"]')).to.match(/stay on this device/);
  });

  it('takes neither focus nor scroll', async () => {
    const before = document.activeElement;
    await mount();
    expect(document.activeElement).to.equal(before);
    expect(scrollY).to.equal(0);
  });

  it('tells the page what is ready', async () => {
    const element = create();
    const ready = once(element, 'relationship-test-ready');
    document.body.append(element);
    const {detail} = await ready;
    expect(detail).to.deep.include({title: 'Do you reach out?', language: 'en', items: 4});
    expect(Object.isFrozen(detail) && Object.isFrozen(detail.test)).to.equal(true);
  });

  it('starts by a call that came before the test was loaded', async () => {
    const element = create();
    const started = once(element, 'relationship-test-start');
    document.body.append(element);
    element.start();
    expect((await started).detail.resumed).to.equal(false);
    expect(element.status).to.equal('items');
  });
});

describe('an item', () => {
  it('is a group named by its wording, with a name for every point', async () => {
    const element = await mountStarted();
    expect(words(element, 'fieldset legend')).to.equal('Wording of p1');
    const names = [...element.renderRoot.querySelectorAll('input')].map((input) => input.ariaLabel);
    expect(names).to.deep.equal([
      '1 of 7, strongly disagree',
      '2 of 7',
      '3 of 7',
      '4 of 7, neither agree nor disagree',
      '5 of 7',
      '6 of 7',
      '7 of 7, strongly agree',
    ]);
  });

  it('takes the focus without moving the page', async () => {
    document.body.style.blockSize = '4000px';
    const element = await mountStarted();
    expect(focused(element)).to.equal(part(element, 'fieldset'));
    expect(scrollY).to.equal(0);
    const next = part(element, '[part~="next"]');
    scrollTo({top: next.getBoundingClientRect().top, behavior: 'instant'});
    const before = scrollY;
    expect(part(element, 'fieldset').getBoundingClientRect().top).to.be.below(0);
    next.click();
    await until(() => words(element, '[part~="position"]') === '2 of 4');
    expect(focused(element)).to.equal(part(element, 'fieldset'));
    expect(scrollY).to.equal(before);
    document.body.removeAttribute('style');
  });

  it('says where the visitor is, once', async () => {
    const element = await mountStarted();
    expect(part(element, '[role="status"]').textContent).to.equal(
      'Think of the last months. Question 1 of 4',
    );
    await answerAll(element, [3]);
    expect(part(element, '[role="status"]').textContent).to.equal('Question 2 of 4');
    expect(words(element, '[part~="position"]')).to.equal('2 of 4');
  });
});

describe('the keyboard', () => {
  it('moves and selects by arrows, and never goes on by them', async () => {
    const element = await mountStarted();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '3');
    expect(words(element, 'legend')).to.equal('Wording of p1');
  });

  it('goes on by Enter', async () => {
    const element = await mountStarted();
    await sendKeys({press: '5'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(words(element, 'legend')).to.equal('Wording of w1');
    expect(focused(element)).to.equal(part(element, 'fieldset'));
  });

  it('chooses by digits that the scale has, and stays', async () => {
    const element = await mountStarted();
    await sendKeys({press: '9'});
    expect(has(element, 'input:checked')).to.equal(false);
    await sendKeys({press: '6'});
    await element.updateComplete;
    expect(focused(element)).to.have.property('value', '6');
    expect(words(element, 'legend')).to.equal('Wording of p1');
  });

  it('leaves digits alone where they are switched off, and outside of the group', async () => {
    const element = await mountStarted({attributes: {keys: 'off'}});
    await sendKeys({press: '6'});
    expect(has(element, 'input:checked')).to.equal(false);
    element.keys = 'on';
    part(element, '[part~="next"]').focus();
    await sendKeys({press: '6'});
    expect(has(element, 'input:checked')).to.equal(false);
  });

  it('keeps what operates the group from the keys of the page', async () => {
    const heard: string[] = [];
    const listen = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    await mountStarted();
    await sendKeys({press: '6'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'a'});
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['a']);
  });

  it('takes the whole test', async () => {
    const element = await mount();
    const result = once(element, 'relationship-test-result');
    part(element, '[part~="start"]').focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    for (const digit of ['6', '2', '7', '3']) {
      await sendKeys({press: digit});
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
    }
    // Pursuit (6 + 7) ÷ 2; withdrawal, reversed: (6 + 5) ÷ 2.
    const {dimensions, pattern} = (await result).detail.result;
    expect(dimensions.map(({score}) => score)).to.deep.equal([6.5, 5.5]);
    expect(pattern?.key).to.equal('torn');
  });
});

describe('a pointer', () => {
  it('goes on by itself once the choice was seen, and Back undoes it', async () => {
    const element = await mountStarted();
    await clickOn(part(element, 'input[value="2"]'));
    await until(() => words(element, 'legend') === 'Wording of w1');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(words(element, 'legend')).to.equal('Wording of p1');
    expect(part(element, 'input:checked')).to.have.property('value', '2');
  });

  it('goes on when it chooses the same answer again', async () => {
    const element = await mountStarted();
    await answerAll(element, [2]);
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    await clickOn(part(element, 'input[value="2"]'));
    await until(() => words(element, 'legend') === 'Wording of w1');
  });

  it('does not go on for a visitor who asked for less motion', async () => {
    const {matchMedia} = window;
    window.matchMedia = (query) =>
      matchMedia.call(window, query.includes('reduced-motion') ? 'all' : query);
    const element = await mountStarted();
    await clickOn(part(element, 'input[value="2"]'));
    window.matchMedia = matchMedia;
    await seen();
    expect(words(element, 'legend')).to.equal('Wording of p1');
  });

  it('does not go on where that is switched off, nor past the last item', async () => {
    const still = await mountStarted({attributes: {'auto-advance': 'off'}});
    await clickOn(part(still, 'input[value="2"]'));
    still.remove();
    const last = await mountStarted();
    await answerAll(last, [1, 1, 1]);
    await clickOn(part(last, 'input[value="2"]'));
    await seen();
    expect(words(still, 'legend')).to.equal('Wording of p1');
    expect(words(last, 'legend')).to.equal('Wording of w2');
    expect(words(last, '[part~="next"]')).to.equal('See my result');
  });
});

describe('a step', () => {
  it('can be skipped where the editor allows it, and is listed at the end', async () => {
    const element = await mountStarted();
    expect(words(element, '[part~="next"]')).to.equal('Skip');
    await answerAll(element, [5, null, 5, 5]);
    expect(element.status).to.equal('review');
    await until(() => has(element, '[part~="review"]'));
    expect(words(element, '.heading')).to.equal('1 question is still open');
    part(element, '.open-item').click();
    await element.updateComplete;
    expect(words(element, 'legend')).to.equal('Wording of w1');
  });

  it('asks for an answer where skipping is not allowed', async () => {
    const element = await mountStarted({test: wireTest({allowSkip: false})});
    part(element, '[part~="next"]').click();
    await element.updateComplete;
    expect(words(element, 'legend')).to.equal('Wording of p1');
    expect(part(element, '[role="status"]').textContent).to.match(/choose an answer/);
  });

  it('holds as many items as the page or the editor says', async () => {
    const element = await mountStarted({attributes: {'items-per-step': 'all'}});
    expect(element.renderRoot.querySelectorAll('fieldset')).to.have.length(4);
    element.setAttribute('items-per-step', '3');
    await element.updateComplete;
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('fieldset')).to.have.length(3);
    element.removeAttribute('items-per-step');
    await element.updateComplete;
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('fieldset')).to.have.length(1);
  });

  it('offers options with points', async () => {
    const element = await mountStarted({test: wireTest({items: [optionsItem('o')]})});
    expect(words(element, '.points')).to.equal('Option a Option b');
    await sendKeys({press: '2'});
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', 'b');
  });

  it('says how much time is left after a few answers', async () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => item(id, 'pursuit'));
    const element = await mountStarted({test: wireTest({items})});
    expect(words(element, '[part~="time-left"]')).to.equal('');
    await answerAll(element, [4, 4, 4, 4]);
    expect(words(element, '[part~="time-left"]')).to.equal('less than a minute left');
  });
});

describe('events', () => {
  it('carry no answers unless the page asks for them', async () => {
    const element = await mountStarted();
    const answers = collect(element, 'relationship-test-answer');
    const progress = collect(element, 'relationship-test-progress');
    await answerAll(element, [6]);
    element.includeAnswers = true;
    await answerAll(element, [2]);
    expect(answers.map(({detail}) => detail)).to.deep.equal([
      {item: 'p1', position: 1},
      {item: 'w1', position: 2, value: 2},
    ]);
    expect(progress.map(({detail}) => detail.answered)).to.deep.equal([1, 2]);
  });

  it('reach the page through shadow roots', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const heard = once(document.body, 'relationship-test-ready');
    host.attachShadow({mode: 'closed'}).append(create({client: clientOf()}));
    expect((await heard).target).to.equal(host);
  });
});

/** Resolves when a choice that goes on by itself would have done so. */
async function seen(): Promise<void> {
  const control = await mountStarted();
  await clickOn(part(control, 'input[value="2"]'));
  await until(() => words(control, 'legend') === 'Wording of w1');
}

/** A click of the mouse in the middle of an element. */
async function clickOn(target: HTMLElement): Promise<void> {
  target.scrollIntoView({block: 'center'});
  const {x, y, width, height} = target.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(x + width / 2), Math.round(y + height / 2)],
  });
}
