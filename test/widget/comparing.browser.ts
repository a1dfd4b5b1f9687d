import {expect} from 'chai';
import {encodeShareCode} from '../../widget/core/share-code.ts';
import type {RelationshipTestElement} from '../../widget/index.ts';
import {readLink} from '../../widget/share/link.ts';
import {arrive, leave, theirs, withoutDevice} from './fixtures/links.ts';
import {has, mountResult, once, part, until, words} from './fixtures/mount.ts';

/** Pursuit 6, withdrawal 2 once reversed: the pattern "pursuing". */
const pursuing = [6, 6, 6, 6];

afterEach(leave);

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
