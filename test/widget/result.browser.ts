import {expect} from 'chai';
import {
  answerAll,
  clear,
  collect,
  has,
  mountResult,
  mountStarted,
  once,
  part,
  until,
  words,
} from './fixtures/mount.ts';
import {item, optionsItem, wireDimensions, wirePatterns, wireTest} from './fixtures/wire-test.ts';
import type {RelationshipTestElement} from '../../widget/index.ts';

/** Pursuit 6, withdrawal 2 once reversed: the pattern "pursuing". */
const pursuing = [6, 6, 6, 6];

afterEach(clear);

describe('the result', () => {
  it('comes in its order: strengths before struggles, safety for everyone', async () => {
    const element = await mountResult(pursuing, {attributes: {'article-url': '/a/{slug}'}});
    const order = ['summary', 'map', 'strengths', 'growth', 'articles', 'scored', 'safety'];
    const parts = [...element.renderRoot.querySelectorAll('[part]')]
      .map((found) => found.getAttribute('part') ?? '')
      .filter((name) => order.includes(name));
    expect(parts).to.deep.equal(order);
    expect(words(element, '[part~="summary"]')).to.equal('Summary of pursuing');
    expect(words(element, '[part~="pattern"]')).to.equal('Pattern pursuing');
    expect(words(element, '[part~="safety"]')).to.match(/Fear is not a pattern/);
  });

  it('points to safety before anything that approaches the partner', async () => {
    const element = await mountResult(pursuing);
    const growth = words(element, '[part~="growth"]');
    expect(growth).to.match(/afraid of your partner.*Step of pursuing/);
    part(element, '[part~="safety-signpost"]').click();
    expect(element.shadowRoot?.activeElement?.id).to.equal('safety');
  });

  it('draws the place, and says it in words and in a table', async () => {
    const element = await mountResult(pursuing);
    expect(part(element, '.map svg').getAttribute('aria-label')).to.equal(
      'Your place on the map. Reaching out: 6.0 on a scale from 1 to 7. Stepping back: 2.0 on a scale from 1 to 7.',
    );
    const point = part(element, '.map .place');
    expect(Number(point.getAttribute('cx'))).to.be.closeTo(83.33, 0.01);
    expect(Number(point.getAttribute('cy'))).to.be.closeTo(83.33, 0.01);
    expect(element.renderRoot.querySelectorAll('[part~="standings"] tbody tr')).to.have.length(2);
  });

  it('keeps the names of regions off the place', async () => {
    for (const [answers, side] of [
      [[7, 7, 7, 7], 'upper'],
      [[5, 5, 5, 5], 'lower'],
    ] as const) {
      clear();
      const element = await mountResult(answers);
      expect(has(element, `.region-name.own.${side}`)).to.equal(true);
    }
  });

  it('shows how it was scored, with the visitor’s own answers and keying', async () => {
    const element = await mountResult(pursuing);
    part(element, 'summary').click();
    const rows = [...element.renderRoot.querySelectorAll('.answers tbody tr')].map((row) =>
      row.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(rows.slice(0, 2)).to.deep.equal([
      'Wording of p1 6 6',
      'Wording of w1 6 2 (turned around)',
    ]);
    expect(words(element, '[part~="scored"]')).to.match(/no comparison group/);
  });

  it('hints kindly at answers that came very fast', async () => {
    const element = await mountResult(pursuing);
    expect(words(element, '[part~="remarks"]')).to.match(/very fast/);
  });

  it('is a property and an event that nobody can change', async () => {
    const element = await mountStarted({attributes: {'include-answers': ''}});
    const shown = once(element, 'relationship-test-result');
    await answerAll(element, pursuing);
    const {detail} = await shown;
    expect(detail.answers).to.deep.equal({p1: 6, w1: 6, p2: 6, w2: 6});
    expect(element.result).to.equal(detail.result);
    expect(Object.isFrozen(detail.result.dimensions[0])).to.equal(true);
  });

  it('can be taken again', async () => {
    const element = await mountResult(pursuing);
    part(element, '[part~="restart"]').click();
    await element.updateComplete;
    expect(element.status).to.equal('intro');
    expect(element.result).to.equal(null);
  });
});

describe('too few answers', () => {
  it('say what is missing, and lead back to it', async () => {
    const element = await mountStarted();
    await answerAll(element, [6, null, null, 6]);
    await until(() => has(element, '[part~="review"]'));
    expect(words(element, '[part~="review"]')).to.match(/not enough for a result yet/);
    part(element, '.ways .quiet').click();
    await until(() => has(element, '[part~="too-few"]'));
    expect(words(element, '[part~="too-few"]')).to.match(/Reaching out You answered 1. With 2/);
    expect(element.result?.dimensions[0]?.score).to.equal(null);
    expect(Object.isFrozen(element.result)).to.equal(true);
    part(element, '[part~="too-few"] button').click();
    await element.updateComplete;
    expect(element.status).to.equal('review');
  });
});

describe('an outcome quiz', () => {
  it('tells the share of each pattern, the largest first', async () => {
    const items = [optionsItem('o1'), optionsItem('o2'), optionsItem('o3')];
    const quiz = wireTest({
      items,
      dimensions: [],
      patterns: wirePatterns.map((pattern) => ({
        ...pattern,
        claim: 'mostPoints',
        conditions: null,
      })),
    });
    const element = await mountResult(['a', 'a', 'b'], {test: quiz});
    expect(words(element, '[part~="pattern"]')).to.equal('Pattern pursuing');
    expect(words(element, '[part~="shares"] li')).to.equal('Pattern pursuing 67% of your points');
  });
});

describe('a norm', () => {
  it('gives the point a halo, and the number a comparison with its source', async () => {
    const norm = {
      mean: 3.2,
      standardDeviation: 1.25,
      sampleSize: 300,
      reliability: 0.9,
      population: 'adults',
      year: 2020,
      source: 'Somebody 2020',
    };
    const test = wireTest({
      dimensions: wireDimensions.map((one) => ({...one, norm})),
    });
    const element = await mountResult([4, 3, 4, 3], {test});
    expect(has(element, '.map .halo')).to.equal(true);
    expect(words(element, '[part~="standings"]')).to.match(/in 100 of the comparison group/);
    expect(words(element, '[part~="remarks"]')).to.match(/Near the border/);
  });
});

describe('words to borrow', () => {
  const {writeText} = navigator.clipboard;
  afterEach(() => {
    navigator.clipboard.writeText = writeText;
  });

  it('are copied, and the button answers in place', async () => {
    let copied = '';
    navigator.clipboard.writeText = (text) => {
      copied = text;
      return Promise.resolve();
    };
    const element = await mountResult(pursuing);
    part(element, '[part~="copy"]').click();
    await until(() => words(element, '[part~="copy"]') === 'Copied');
    expect(copied).to.equal('Words of pursuing');
    expect(part(element, '[role="status"]').textContent).to.equal('Copied');
  });

  it('are selected where the clipboard is denied', async () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const element = await mountResult(pursuing);
    part(element, '[part~="copy"]').click();
    await until(() => words(element, '[part~="copy"]') === 'Selected');
  });
});

describe('a recommended article', () => {
  it('is a link, which the page can take over', async () => {
    const element = await mountResult(pursuing, {
      attributes: {'article-url': '/{lang}/articles/{slug}'},
    });
    const link = part(element, '[part~="article"] a');
    expect(new URL(link.getAttribute('href') ?? '').pathname).to.equal('/en/articles/the-cycle');
    const chosen = collect(element, 'relationship-test-article');
    element.addEventListener('relationship-test-article', (event) => event.preventDefault());
    link.click();
    expect(chosen[0]?.detail).to.include({slug: 'the-cycle', language: 'en'});
  });

  it('is no link without an address, nor with one that runs code', async () => {
    const none = await mountResult(pursuing);
    expect(has(none, '[part~="article"] a')).to.equal(false);
    const evil = await mountResult(pursuing, {attributes: {'article-url': 'javascript:{slug}'}});
    expect(has(evil, '[part~="article"] a')).to.equal(false);
  });
});

describe('the action report', () => {
  it('opens when nothing stands before it', async () => {
    const element = await mountResult(pursuing);
    const unlocked = once(element, 'relationship-test-unlock');
    part(element, '[part~="unlock"]').click();
    expect((await unlocked).detail).to.deep.equal({kind: 'none', pattern: 'pursuing'});
    expect(words(element, '[part~="report"]')).to.match(/A softer way.*Day 1.*Within an hour/);
    expect(element.shadowRoot?.activeElement?.id).to.equal('report');
  });

  it('opens when the page says so', async () => {
    const element = await asking();
    element.addEventListener('relationship-test-unlock-request', (event) =>
      event.respondWith(Promise.resolve(true)),
    );
    expect(await element.unlock()).to.equal(true);
  });

  it('opens when nobody answers, so that no visitor stands before a wall', async () => {
    const element = await asking();
    expect(await element.unlock()).to.equal(true);
  });

  it('stays closed with the words of the page', async () => {
    const element = await asking();
    element.addEventListener('relationship-test-unlock-request', (event) =>
      event.respondWith({unlocked: false, message: 'Please sign in.'}),
    );
    expect(await element.unlock()).to.equal(false);
    await element.updateComplete;
    expect(words(element, '[part~="invitation"]')).to.match(/Please sign in/);
  });

  it('can be tried again when the page fails', async () => {
    const {error} = console;
    console.error = () => {};
    const element = await asking();
    let fails = true;
    element.addEventListener('relationship-test-unlock-request', (event) =>
      event.respondWith(fails ? Promise.reject(new Error('no')) : true),
    );
    expect(await element.unlock()).to.equal(false);
    console.error = error;
    await element.updateComplete;
    expect(words(element, '[part~="invitation"]')).to.match(/try again/);
    fails = false;
    expect(await element.unlock()).to.equal(true);
  });

  function asking(): Promise<RelationshipTestElement> {
    return mountResult(pursuing, {test: wireTest({unlockKind: 'email'})});
  }
});

describe('a region that another dimension bounds', () => {
  it('is not drawn on a map that has no axis for it', async () => {
    const element = await mountResult([6, 6], {
      test: wireTest({items: [item('p1', 'pursuit'), item('w1', 'withdrawal')], patterns: []}),
    });
    expect(has(element, '.region')).to.equal(false);
    expect(words(element, '[part~="summary"]')).to.match(/fit no single pattern/);
  });
});
