import {expect} from 'chai';
import type {RelationshipTestElement} from '../../widget/index.ts';
import {clear, focused, has, mountStarted, part, until, words} from './fixtures/mount.ts';
import {item, wireTest} from './fixtures/wire-test.ts';

/** More items than a screen has room for. */
const items = Array.from({length: 24}, (_, index) => item(`p${index + 1}`, 'pursuit'));

afterEach(() => {
  clear();
  scrollTo(0, 0);
});

describe('a step that is longer than the screen', () => {
  it('is shown from its first item', async () => {
    const element = await mountStarted({
      test: wireTest({items}),
      attributes: {'items-per-step': '12'},
    });
    part(element, '[part~="next"]').scrollIntoView();
    part(element, '[part~="next"]').click();
    await element.updateComplete;
    expect(words(element, 'legend')).to.equal('Wording of p13');
    expect(isSeen(part(element, 'legend'))).to.equal(true);
    expect(focused(element)).to.equal(part(element, 'fieldset'));
  });

  it('is shown at the item that was still open', async () => {
    const element = await mountStarted({
      test: wireTest({items}),
      attributes: {'items-per-step': 'all'},
    });
    await answer(element, [20]);
    part(element, '[part~="next"]').click();
    await until(() => has(element, '.open-item'));
    part(element, '.open-item').click();
    await element.updateComplete;
    const open = part(element, '[data-item="p20"]');
    expect(focused(element)).to.equal(open);
    expect(isSeen(open)).to.equal(true);
  });

  it('leads to the item that still needs an answer', async () => {
    const element = await mountStarted({
      test: wireTest({items, allowSkip: false}),
      attributes: {'items-per-step': 'all'},
    });
    await answer(element, [3, 20]);
    part(element, '[part~="next"]').scrollIntoView();
    part(element, '[part~="next"]').click();
    await element.updateComplete;
    const open = part(element, '[data-item="p3"]');
    expect(focused(element)).to.equal(open);
    expect(isSeen(open)).to.equal(true);
    expect(part(element, '[role="status"]').textContent).to.match(/choose an answer/);
  });
});

describe('a reminder', () => {
  it('is said as often as it is needed', async () => {
    const element = await mountStarted({test: wireTest({allowSkip: false})});
    const voice = part(element, '[role="status"]');
    part(element, '[part~="next"]').click();
    await element.updateComplete;
    const said = voice.firstChild;
    part(element, '[part~="next"]').click();
    await element.updateComplete;
    expect(voice.textContent).to.match(/choose an answer/);
    expect(voice.firstChild).not.to.equal(said);
  });
});

/** Answers all items but those of these numbers. */
async function answer(element: RelationshipTestElement, but: readonly number[]): Promise<void> {
  for (let number = 1; number <= items.length; number++) {
    if (but.includes(number)) continue;
    part(element, `[data-item="p${number}"] input[value="4"]`).click();
  }
  await element.updateComplete;
}

function isSeen(target: HTMLElement): boolean {
  const {top} = target.getBoundingClientRect();
  return top >= -1 && top < innerHeight;
}
