import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {
  clear,
  has,
  mount,
  mountResult,
  mountStarted,
  part,
  until,
  words,
} from './fixtures/mount.ts';

afterEach(() => {
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
  clear();
});

describe('the direction', () => {
  const cases: [string, Record<string, string>, Record<string, string>, string][] = [
    ['of an Arabic page', {lang: 'ar', dir: 'rtl'}, {}, 'rtl'],
    ['of an Arabic page that forgot to say so', {lang: 'ar'}, {}, 'rtl'],
    ['of an Arabic element on an English page', {lang: 'en'}, {lang: 'ar-EG'}, 'rtl'],
    ['of an English element on an Arabic page', {lang: 'ar', dir: 'rtl'}, {lang: 'en'}, 'ltr'],
    ['that a page chose for English', {lang: 'en', dir: 'rtl'}, {}, 'rtl'],
    ['that an element chose itself', {lang: 'en'}, {lang: 'en', dir: 'rtl'}, 'rtl'],
  ];
  for (const [title, page, attributes, expected] of cases) {
    it(`${title} is ${expected}`, async () => {
      for (const [name, value] of Object.entries(page)) {
        document.documentElement.setAttribute(name, value);
      }
      const element = await mount({attributes});
      expect(getComputedStyle(part(element, '[part~="frame"]')).direction).to.equal(expected);
    });
  }
});

describe('an Arabic test', () => {
  const arabic = {attributes: {lang: 'ar'}};

  it('puts the first point and the way back on the right', async () => {
    const element = await mountStarted(arabic);
    const at = (selector: string) => part(element, selector).getBoundingClientRect().x;
    expect(at('input[value="1"]')).to.be.greaterThan(at('input[value="7"]'));
    expect(at('[part~="back"]')).to.be.greaterThan(at('[part~="next"]'));
  });

  it('names the ends of a scale at its edges, also in words of the other direction', async () => {
    const element = await mountStarted(arabic);
    const edges = part(element, '.ends').getBoundingClientRect();
    const [first, last] = ['first', 'last'].map((at) => {
      const range = document.createRange();
      range.selectNodeContents(part(element, `.ends :${at}-child`));
      return range.getBoundingClientRect();
    });
    expect(part(element, '.ends :first-child').dir).to.equal('auto');
    expect(first?.right).to.be.closeTo(edges.right, 1);
    expect(last?.left).to.be.closeTo(edges.left, 1);
  });

  it('follows the arrows as they point', async () => {
    const element = await mountStarted(arabic);
    part(element, 'input[value="3"]').click();
    part(element, 'input[value="3"]').focus();
    await sendKeys({press: 'ArrowDown'});
    await until(() => words(element, '.chosen') !== '');
    expect(part(element, 'input:checked')).to.have.property('value', '4');
  });

  it('begins at the end from which an arrow leads', async () => {
    const element = await mountStarted(arabic);
    part(element, 'fieldset').focus();
    await sendKeys({press: 'ArrowLeft'});
    expect(part(element, 'input:checked')).to.have.property('value', '1');
    part(element, '[part~="next"]').click();
    await until(() => !has(element, 'input:checked'));
    await sendKeys({press: 'ArrowRight'});
    expect(part(element, 'input:checked')).to.have.property('value', '7');
  });

  it('mirrors the map, and writes its numbers in its own digits', async () => {
    const element = await mountResult([6, 6, 6, 6], arabic);
    expect(Number(part(element, '.map .place').getAttribute('cx'))).to.be.closeTo(16.67, 0.01);
    const {format} = new Intl.NumberFormat('ar', {minimumFractionDigits: 1});
    expect(words(element, '.standings .value')).to.equal(format(6));
  });
});
