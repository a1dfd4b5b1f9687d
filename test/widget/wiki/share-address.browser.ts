import {expect} from 'chai';
import {clear, mountResult, once, part, until} from '../fixtures/mount.ts';

describe('the address of a shared result', () => {
  afterEach(clear);

  it('names the pattern where the page has a place for it', async () => {
    const attributes = {share: '/results/{pattern}/'};
    const element = await mountResult([7, 7, 7, 7], {attributes});
    await until(() => element.renderRoot.querySelector('[part~="copy-link"]') !== null);
    element.addEventListener('relationship-test-share', (event) => event.preventDefault());
    const shared = once(element, 'relationship-test-share');
    part(element, '[part~="copy-link"]').click();
    const {pathname, hash} = new URL((await shared).detail.url);
    expect(pathname).to.equal('/results/pursuing/');
    expect(hash).to.match(/^#relationship-test=/);
  });
});
