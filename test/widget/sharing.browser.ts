import {expect} from 'chai';
import {encodeShareCode} from '../../widget/core/share-code.ts';
import type {SharedResult} from '../../widget/core/share-code.ts';
import type {RelationshipTestElement} from '../../widget/index.ts';
import {linkTo, readLink} from '../../widget/share/link.ts';
import {
  clear,
  collect,
  create,
  focused,
  has,
  mount,
  mountResult,
  once,
  part,
  until,
  words,
} from './fixtures/mount.ts';

/** Pursuit 6, withdrawal 2 once reversed: the pattern "pursuing". */
const pursuing = [6, 6, 6, 6];

const theirs = (more: Partial<SharedResult> = {}): SharedResult => ({
  scoringVersion: 1,
  test: 'test-1',
  revision: 'another',
  pattern: 'distancing',
  scores: [
    {key: 'pursuit', score: 2},
    {key: 'withdrawal', score: 6},
  ],
  ...more,
});

const address = location.href;
const {writeText} = navigator.clipboard;
const {share, canShare} = navigator;

afterEach(() => {
  clear();
  history.replaceState(null, '', address);
  navigator.clipboard.writeText = writeText;
  Object.defineProperties(navigator, {
    share: {value: share, configurable: true},
    canShare: {value: canShare, configurable: true},
  });
});

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

describe('comparing', () => {
  beforeEach(() => withoutDevice());

  it('begins with an invitation that carries the visitor’s code', async () => {
    const element = await mountResult(pursuing);
    const shared = once(element, 'relationship-test-share');
    part(element, '[part~="invite-partner"]').click();
    const {kind, url} = (await shared).detail;
    expect(kind).to.equal('invitation');
    expect(readLink(new URL(url).hash))
      .to.have.property('partner')
      .that.matches(/pursuing/);
    expect(words(element, '[part~="compare-offer"]')).to.match(/afraid of your partner/);
  });

  it('shows the invited nothing before their own result, and nothing without their word', async () => {
    const partner = encodeShareCode(theirs());
    const element = await arrive({partner}, '', 'partner-invitation');
    expect(words(element, '[part~="frame"]')).not.to.match(/distancing/);
    part(element, '[part~="to-test"]').click();
    await until(() => has(element, '[part~="start"]'));
    await take(element);
    expect(has(element, '[part~="compare"]')).to.equal(false);
    expect(words(element, '[part~="compare-consent"]')).to.match(
      /sent you their result Do you feel afraid/,
    );
    part(element, '[part~="show-both"]').click();
    await until(() => has(element, '[part~="compare"]'));
    const said = words(element, '[part~="compare"]');
    expect(said).to.match(/Reaching out: You. Stepping back: Your partner. a clear pull/);
    expect(said).to.match(/Reaching out: Your partner. Stepping back: You. no pull to speak of/);
    expect(said).to.match(/distance that you notice first/);
    expect(said).to.match(/no validated measure/);
    expect(said).to.match(/For you Step of pursuing Your partner Step of distancing/);
    expect(element.shadowRoot?.activeElement?.id).to.equal('compare');
    const shared = once(element, 'relationship-test-share');
    part(element, '[part~="send-back"]').click();
    const {kind, url} = (await shared).detail;
    expect(kind).to.equal('comparison');
    const codes = readLink(new URL(url).hash);
    expect(codes.partner).to.equal(partner);
    expect(codes.result).to.match(/pursuing/);
  });

  it('comes back as one link, which names nobody it does not know', async () => {
    const asker = theirs({
      pattern: 'pursuing',
      scores: [
        {key: 'pursuit', score: 6},
        {key: 'withdrawal', score: 2},
      ],
    });
    const element = await arrive(
      {result: encodeShareCode(theirs()), partner: encodeShareCode(asker)},
      '',
      'compare',
    );
    expect(words(element, '[part~="compare"]')).to.match(
      /Reaching out: Who asked first. Stepping back: Who sent this link. a clear pull/,
    );
    expect(part(element, '.map svg').getAttribute('aria-label')).to.match(
      /Who asked first: Reaching out: 6.0.*Who sent this link: Reaching out: 2.0/,
    );
    expect(has(element, '.map .other')).to.equal(true);
    expect(has(element, '[part~="safety"]')).to.equal(true);
  });
});

describe('a comparison in a narrow column', () => {
  it('is cut off nowhere', async () => {
    document.body.style.inlineSize = '300px';
    const codes = {result: encodeShareCode(theirs()), partner: encodeShareCode(theirs())};
    const element = await arrive(codes, '', 'compare');
    const {right} = element.getBoundingClientRect();
    const beyond = [...element.renderRoot.querySelectorAll('[part~="compare"] *')].filter(
      (one) => one.getBoundingClientRect().right > right,
    );
    document.body.style.inlineSize = '';
    expect(beyond.map(({className, textContent}) => [className, textContent])).to.deep.equal([]);
  });
});

/** Opens a page by a link, and waits for what it shows. */
async function arrive(
  codes: Parameters<typeof linkTo>[1],
  own = '',
  shown = 'shared-result',
): Promise<RelationshipTestElement> {
  history.replaceState(null, '', linkTo(address + own, codes));
  const element = create();
  document.body.append(element);
  await until(() => has(element, `[part~="${shown}"]`));
  await element.updateComplete;
  return element;
}

async function take(element: RelationshipTestElement): Promise<void> {
  const shown = once(element, 'relationship-test-result');
  part(element, '[part~="start"]').click();
  await element.updateComplete;
  for (const answer of pursuing) {
    part(element, `input[value="${answer}"]`).click();
    await element.updateComplete;
    part(element, '[part~="next"]').click();
    await element.updateComplete;
  }
  await shown;
  await element.updateComplete;
}

/** A browser without a way of its own to share, and with a clipboard. */
function withoutDevice(): void {
  Object.defineProperties(navigator, {
    share: {value: undefined, configurable: true},
    canShare: {value: undefined, configurable: true},
  });
  navigator.clipboard.writeText = () => Promise.resolve();
}
