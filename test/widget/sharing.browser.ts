import {expect} from 'chai';
import {encodeShareCode} from '../../widget/core/share-code.ts';
import {readLink} from '../../widget/share/link.ts';
import {arrive, leave, theirs, withoutDevice} from './fixtures/links.ts';
import {
  collect,
  focused,
  has,
  mount,
  mountResult,
  once,
  part,
  until,
  words,
} from './fixtures/mount.ts';
import {wireTest} from './fixtures/wire-test.ts';

/** Pursuit 6, withdrawal 2 once reversed: the pattern "pursuing". */
const pursuing = [6, 6, 6, 6];

afterEach(leave);

describe('sharing a result', () => {
  beforeEach(() => withoutDevice());

  it('copies a link that carries the pattern and rounded places, and nothing else', async () => {
    const copied: string[] = [];
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    const element = await mountResult(pursuing);
    const shares = collect(element, 'relationship-test-share');
    part(element, '[part~="copy-link"]').click();
    await until(() => /Link copied/.test(words(element, '[part~="share"]')));
    const {result} = readLink(new URL(copied[0] ?? '').hash);
    expect(result).to.match(
      /^1\.1\.test-1\.[0-9a-f]{16}\.pursuing\.pursuit\.60\.withdrawal\.20\.\w+$/,
    );
    expect(shares[0]?.detail).to.deep.equal({kind: 'link', url: copied[0]});
    expect(part(element, '[role="status"]').textContent).to.equal('Link copied');
  });

  it('selects the link where the clipboard is denied', async () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    const element = await mountResult(pursuing);
    part(element, '[part~="copy-link"]').click();
    await until(() => has(element, '.link-to-copy'));
    const field = part(element, '.link-to-copy');
    expect(field)
      .to.have.property('value')
      .that.matches(/#relationship-test=1\./);
  });

  it('is left to the page that prevents it', async () => {
    let copied = false;
    navigator.clipboard.writeText = () => Promise.resolve(void (copied = true));
    const element = await mountResult(pursuing);
    element.addEventListener('relationship-test-share', (event) => event.preventDefault());
    const shared = once(element, 'relationship-test-share');
    part(element, '[part~="copy-link"]').click();
    await shared;
    await element.updateComplete;
    expect(copied).to.equal(false);
  });

  it('leads where the page says, and can be switched off', async () => {
    const element = await mountResult(pursuing, {attributes: {share: '/elsewhere#/route'}});
    const shared = once(element, 'relationship-test-share');
    part(element, '[part~="copy-link"]').click();
    const {pathname, hash} = new URL((await shared).detail.url);
    expect(pathname).to.equal('/elsewhere');
    expect(hash).to.match(/^#\/route\?relationship-test=1\./);
    element.share = 'off';
    await element.updateComplete;
    expect(has(element, '[part~="copy-link"]')).to.equal(false);
    expect(has(element, '[part~="picture"]')).to.equal(false);
    expect(has(element, '[part~="print"]')).to.equal(true);
    expect(has(element, '[part~="compare-offer"]')).to.equal(false);
  });

  it('goes by the device where it can', async () => {
    const given: ShareData[] = [];
    Object.defineProperties(navigator, {
      share: {value: (data: ShareData) => Promise.resolve(given.push(data)), configurable: true},
      canShare: {value: () => true, configurable: true},
    });
    const element = await mountResult(pursuing);
    part(element, '[part~="share-link"]').click();
    await until(() => given.length > 0);
    expect(given[0]?.text).to.equal('Do you reach out? My pattern: Pattern pursuing');
  });

  it('draws a picture, says what it shows, and hands it over as a file', async () => {
    const given: ShareData[] = [];
    Object.defineProperties(navigator, {
      share: {value: (data: ShareData) => Promise.resolve(given.push(data)), configurable: true},
      canShare: {value: () => true, configurable: true},
    });
    const element = await mountResult(pursuing);
    part(element, '[part~="picture"]').click();
    await until(() => has(element, '[part~="picture"] canvas'));
    expect(part(element, '.picture [role="img"]').getAttribute('aria-label')).to.equal(
      'A card that says “Pattern pursuing”, with a small map. Reaching out: 6.0 on a scale from 1 to 7. Stepping back: 2.0 on a scale from 1 to 7.',
    );
    expect(focused(element)).to.equal(part(element, '.picture [role="img"]'));
    part(element, '[part~="share-picture"]').click();
    await until(() => given.length > 0);
    const [file] = given[0]?.files ?? [];
    expect(file?.type).to.equal('image/png');
    expect(file?.size).to.be.greaterThan(5000);
  });
});

describe('what the device does with it', () => {
  const device = (share: () => Promise<void>) =>
    Object.defineProperties(navigator, {
      share: {value: share, configurable: true},
      canShare: {value: () => true, configurable: true},
    });

  it('is over when the visitor gives up, and nothing was copied behind their back', async () => {
    let copied = false;
    navigator.clipboard.writeText = () => Promise.resolve(void (copied = true));
    device(() => Promise.reject(new DOMException('', 'AbortError')));
    const element = await mountResult(pursuing, {test: wireTest({unlockKind: 'share'})});
    const shared = once(element, 'relationship-test-share');
    part(element, '[part~="unlock"]').click();
    await shared;
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(copied).to.equal(false);
    expect(has(element, '[part~="report"]')).to.equal(false);
  });

  it('is done by the clipboard when the device fails', async () => {
    navigator.clipboard.writeText = () => Promise.resolve();
    device(() => Promise.reject(new DOMException('', 'DataError')));
    const element = await mountResult(pursuing);
    part(element, '[part~="share-link"]').click();
    await until(() => /Link copied/.test(words(element, '[part~="share"]')));
  });

  it('can be to keep the picture', async () => {
    const {click} = HTMLAnchorElement.prototype;
    const kept: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      kept.push(this.download);
    };
    const element = await mountResult(pursuing);
    part(element, '[part~="picture"]').click();
    await until(() => has(element, '[part~="picture"] canvas'));
    part(element, '[part~="save-picture"]').click();
    await until(() => kept.length > 0);
    HTMLAnchorElement.prototype.click = click;
    expect(kept).to.deep.equal(['closeness.png']);
  });
});

describe('a link with a result', () => {
  it('shows it, and leaves the visitor’s own alone', async () => {
    localStorage.setItem('relationship-test:test-1:mine', 'kept by somebody');
    const element = await arrive({result: encodeShareCode(theirs())});
    const said = words(element, '[part~="shared-result"]');
    expect(said).to.match(/A result someone shared with you Pattern distancing/);
    expect(said).to.match(/Summary of distancing/);
    expect(said).to.match(/edited since this result was made/);
    expect(said).to.match(/Fear is not a pattern/);
    expect(part(element, '.map svg').getAttribute('aria-label')).to.match(/Stepping back: 6.0/);
    expect(element.result).to.equal(null);
    expect(element.status).to.equal('intro');
  });

  it('goes over to the test, and out of the address, but for what is the page’s own', async () => {
    const element = await arrive({result: encodeShareCode(theirs())}, '#/route');
    part(element, '[part~="to-test"]').click();
    await until(() => has(element, '[part~="start"]'));
    expect(location.hash).to.equal('#/route');
  });

  it('is seen when it comes while the page is open', async () => {
    const element = await mount();
    location.hash = `relationship-test=${encodeShareCode(theirs())}`;
    await until(() => has(element, '[part~="shared-result"]'));
  });

  for (const [what, code, sentence] of [
    ['cut off', encodeShareCode(theirs()).slice(0, -4), /not complete/],
    ['of a newer version', '7.some-thing', /newer than this page/],
    ['of another test', encodeShareCode(theirs({test: 'test-2'})), /another test/],
    ['hostile', '%00<img src=x onerror=alert(1)>', /not complete/],
  ] as const) {
    it(`that is ${what} says so, and leads to the test`, async () => {
      const element = await arrive({result: code}, '', 'link-trouble');
      expect(words(element, '[part~="link-trouble"]')).to.match(sentence);
      part(element, '[part~="to-test"]').click();
      await until(() => has(element, '[part~="start"]'));
    });
  }

  it('with a place that is on no scale of this test draws none', async () => {
    const scores = [
      {key: 'pursuit', score: 99_999},
      {key: 'withdrawal', score: -3},
    ];
    const element = await arrive({result: encodeShareCode(theirs({scores}))});
    expect(words(element, '[part~="shared-result"]')).to.match(/Pattern distancing/);
    expect(has(element, '.map')).to.equal(false);
  });

  it('of a pattern that is gone still shows the place', async () => {
    const element = await arrive({result: encodeShareCode(theirs({pattern: 'gone'}))});
    expect(words(element, '[part~="shared-result"]')).to.match(/no longer part of this test/);
    expect(has(element, '.map .place')).to.equal(true);
  });
});
