import {expect} from 'chai';
import {clear, mountResult, part, until} from './fixtures/mount.ts';

afterEach(clear);

describe('printing', () => {
  it('shows a copy beside the page, alone, and leaves no trace', async () => {
    const {print} = window;
    const element = await mountResult([6, 6, 6, 6]);
    await element.unlock();
    const sheets = document.adoptedStyleSheets.length;
    const copies: (Element | null)[] = [];
    window.print = () => {
      copies.push(document.querySelector('html > [data-relationship-test-print]'));
    };
    element.print();
    await until(() => copies.length === 1);
    const root = copies[0]?.shadowRoot;
    expect(root?.querySelector('[part~="report"] h2')?.textContent).to.match(/A softer way/);
    expect(root?.querySelectorAll('details')).to.have.length(0);
    expect(root?.querySelector('.help-lines a[href^="tel:"]')).not.to.equal(null);
    expect(root?.querySelector('.imprint')?.textContent).to.match(
      /^Do you reach out\? · localhost:\d+\/.* · \w+ \d+, 20\d\d$/,
    );
    expect(root?.querySelectorAll('textarea')).to.have.length(0);
    // A browser that did not say that it has printed.
    element.print();
    await until(() => copies.length === 2);
    window.print = print;
    expect(document.querySelectorAll('[data-relationship-test-print]')).to.have.length(1);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-relationship-test-print]')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });

  it('has single answers on paper only where the visitor had opened them', async () => {
    const {print} = window;
    const element = await mountResult([6, 6, 6, 6]);
    const papers: (boolean | undefined)[] = [];
    window.print = () => {
      const copy = document.querySelector('html > [data-relationship-test-print]');
      papers.push(!!copy?.shadowRoot?.querySelector('.scored .answers'));
    };
    element.print();
    await until(() => papers.length === 1);
    part(element, '.scored summary').click();
    element.print();
    await until(() => papers.length === 2);
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
    expect(papers).to.deep.equal([false, true]);
  });
});
