import {expect} from 'chai';
import {
  answerAll,
  clear,
  collect,
  create,
  has,
  mount,
  mountStarted,
  once,
  part,
  until,
  words,
} from './fixtures/mount.ts';
import {item, wireTest} from './fixtures/wire-test.ts';

const kept = {attributes: {storage: 'local'}};

afterEach(clear);

describe('a visitor who comes back', () => {
  it('has left nothing behind before starting', async () => {
    await mount(kept);
    expect(localStorage).to.have.length(0);
  });

  it('goes on where they left', async () => {
    const before = await mountStarted(kept);
    await answerAll(before, [6, 2]);
    before.remove();
    const element = await mount(kept);
    expect(words(element, '.earlier')).to.equal('2 of 4 answered');
    const started = once(element, 'relationship-test-start');
    part(element, '.actions .primary').click();
    await element.updateComplete;
    expect((await started).detail.resumed).to.equal(true);
    expect(words(element, 'legend')).to.equal('Wording of p2');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '2');
  });

  it('keeps the answers to items that did not change', async () => {
    const before = await mountStarted(kept);
    await answerAll(before, [6, 2]);
    before.remove();
    const items = [item('p1', 'pursuit', {_rev: 'edited'}), item('w1', 'withdrawal')];
    const element = await mount({...kept, test: wireTest({items})});
    expect(words(element, '.earlier')).to.equal('1 of 2 answered');
  });

  it('finds nothing after more than thirty days, and what was kept is gone', async () => {
    const before = await mountStarted(kept);
    await answerAll(before, [6, 2]);
    before.remove();
    const {now} = Date;
    Date.now = () => now() + 31 * 24 * 60 * 60 * 1000;
    try {
      const element = await mount(kept);
      expect(has(element, '.earlier')).to.equal(false);
      expect(localStorage).to.have.length(0);
    } finally {
      Date.now = now;
    }
  });

  it('starts again, which gives the old answers up', async () => {
    const before = await mountStarted(kept);
    await answerAll(before, [6, 2]);
    before.remove();
    const element = await mount(kept);
    const [again] = element.renderRoot.querySelectorAll<HTMLElement>('.actions .plain');
    again?.click();
    await element.updateComplete;
    expect(has(element, 'input:checked')).to.equal(false);
    expect(localStorage).to.have.length(1);
  });

  it('clears the answers from the device', async () => {
    const before = await mountStarted(kept);
    await answerAll(before, [6, 2]);
    before.remove();
    const element = await mount(kept);
    const [, erase] = element.renderRoot.querySelectorAll<HTMLElement>('.actions .plain');
    erase?.click();
    await element.updateComplete;
    expect(localStorage).to.have.length(0);
    expect(part(element, '[role="status"]').textContent).to.match(/cleared/);
    expect(has(element, '.earlier')).to.equal(false);
  });

  it('sees a finished result again', async () => {
    const before = await mountStarted(kept);
    const shown = once(before, 'relationship-test-result');
    await answerAll(before, [6, 2, 6, 2]);
    await shown;
    before.remove();
    const element = await mount(kept);
    const again = once(element, 'relationship-test-result');
    part(element, '.actions .primary').click();
    expect((await again).detail.result.pattern?.key).to.equal('torn');
  });

  it('goes on in memory where storage is blocked or full', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const element = await mountStarted(kept);
      await answerAll(element, [6, 2]);
      expect(words(element, 'legend')).to.equal('Wording of p2');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('a page that the browser brings back as it was left', () => {
  it('has the answers that were given on another page meanwhile', async () => {
    const left = await mountStarted(kept);
    await answerAll(left, [6]);
    const other = await mount(kept);
    part(other, '.actions .primary').click();
    await other.updateComplete;
    await answerAll(other, [2, 5]);
    other.remove();
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await left.updateComplete;
    expect(part(left, 'input:checked')).to.have.property('value', '2');
    part(left, 'input[value="3"]').click();
    left.remove();
    const later = await mount(kept);
    expect(words(later, '.earlier')).to.equal('3 of 4 answered');
  });

  it('offers to go on where the visitor started on another page meanwhile', async () => {
    const left = await mount(kept);
    const other = await mountStarted(kept);
    await answerAll(other, [6]);
    other.remove();
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await left.updateComplete;
    expect(words(left, '.earlier')).to.equal('1 of 4 answered');
  });
});

describe('two tabs', () => {
  it('do not destroy each other’s answers', async () => {
    const first = await mountStarted(kept);
    await answerAll(first, [6]);
    const [key = ''] = Object.keys(localStorage);
    const second = await mount(kept);
    part(second, '.actions .primary').click();
    await second.updateComplete;
    await answerAll(second, [2]);
    window.dispatchEvent(new StorageEvent('storage', {key, storageArea: localStorage}));
    await until(() => has(first, 'input:checked'));
    await answerAll(first, [null, 7]);
    expect(first.status).to.equal('items');
    expect(words(first, '[part~="next"]')).to.equal('Skip');
    part(first, '[part~="back"]').click();
    await first.updateComplete;
    part(first, '[part~="back"]').click();
    await first.updateComplete;
    expect(part(first, 'input:checked')).to.have.property('value', '2');
  });

  it('leave a result on show as it is', async () => {
    const first = await mountStarted(kept);
    await answerAll(first, [6]);
    const [key = ''] = Object.keys(localStorage);
    const second = await mount(kept);
    part(second, '.actions .primary').click();
    await second.updateComplete;
    const shown = once(first, 'relationship-test-result');
    await answerAll(first, [6, 6, 6]);
    const {result} = (await shown).detail;
    await answerAll(second, [2, 2, 2]);
    window.dispatchEvent(new StorageEvent('storage', {key, storageArea: localStorage}));
    await first.updateComplete;
    expect(first.status).to.equal('result');
    expect(first.result).to.equal(result);
    expect(part(first, '.answers').textContent).to.match(/Wording of p2\s*6\s*6/);
  });

  it('that start anew each keep a session of their own', async () => {
    const [first, second] = [await mount(kept), await mount(kept)];
    for (const element of [first, second]) {
      element.start();
      await element.updateComplete;
    }
    await answerAll(first, [1]);
    await answerAll(second, [2]);
    expect(localStorage).to.have.length(2);
  });
});

describe('an element that a framework moves', () => {
  it('loses no answer, and hears no event twice', async () => {
    const element = await mountStarted();
    await answerAll(element, [6]);
    const ready = collect(element, 'relationship-test-ready');
    const place = document.createElement('section');
    document.body.append(place);
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(words(element, 'legend')).to.equal('Wording of w1');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '6');
    expect(ready).to.have.length(0);
  });

  it('taken out while it loads, loads when it is put back', async () => {
    const element = create();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    const ready = once(element, 'relationship-test-ready');
    document.body.append(element);
    await ready;
  });

  it('shares a page with others, each with answers of its own', async () => {
    const [one, two] = [await mountStarted(), await mountStarted()];
    await answerAll(one, [1, 1]);
    expect(words(one, 'legend')).to.equal('Wording of p2');
    expect(words(two, 'legend')).to.equal('Wording of p1');
  });
});
