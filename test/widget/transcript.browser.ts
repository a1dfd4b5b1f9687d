import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {expect} from 'chai';
import {clear, has, mount, part, until} from './fixtures/mount.ts';
import {item, wireTest} from './fixtures/wire-test.ts';

/** More phrases than any view has: a listener who hears as many is lost. */
const MOST = 250;

afterEach(async () => {
  await virtual.stop();
  clear();
});

describe('a whole test, as a screen reader says it', () => {
  it('is what transcript.txt holds', async () => {
    const items = [item('p1', 'pursuit'), item('w1', 'withdrawal')];
    const element = await mount({test: wireTest({items})});
    await virtual.start({container: part(element, '[part~="frame"]')});
    await listenFor('button, Start the test');
    await virtual.act();
    await until(() => has(element, 'fieldset'));
    await listenFor('radio, 6 of 7');
    await virtual.act();
    await element.updateComplete;
    await listenFor('button, Next');
    await virtual.act();
    await until(() => has(element, 'legend') && part(element, 'legend').textContent.includes('w1'));
    await listenFor('radio, 3 of 7');
    await virtual.act();
    await element.updateComplete;
    await listenFor('button, See my result');
    await virtual.act();
    await until(() => has(element, '[part~="unlock"]'));
    await listenFor('button, Take it again');
    const transcript = await said();
    const expected = await (await fetch('/test/widget/transcript.txt')).text();
    expect(transcript).to.equal(expected);
  });
});

/** Listens on until a phrase that begins so. */
async function listenFor(beginning: string): Promise<void> {
  for (let count = 0; count < MOST; count++) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()).startsWith(beginning)) return;
  }
  throw new Error(`Nobody said "${beginning}":\n${await said()}`);
}

/** All that was said, a phrase a line. A live region that was emptied is heard by nobody. */
async function said(): Promise<string> {
  const phrases = await virtual.spokenPhraseLog();
  return phrases
    .filter((phrase) => phrase !== 'polite: ')
    .map((phrase) => `${phrase}\n`)
    .join('');
}
