import {expect} from 'chai';
import {clear, mountResult, until} from './fixtures/mount.ts';

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
    expect(root?.querySelectorAll('details:not([open])')).to.have.length(0);
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
});
