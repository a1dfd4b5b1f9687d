import '../../../widget/article/define.ts';
import {expect} from 'chai';
import {once} from '../fixtures/mount.ts';

const page = `<article class="article">
  <h1>One reaches</h1>
  <ul><li class="phrase"><blockquote><p>I miss you.</p></blockquote></li></ul>
  <section class="call">
    <a href="/test/">Begin</a>
    <template><relationship-test test="closeness" src="/none.json" source="one"></relationship-test></template>
  </section>
</article>`;

function mount(): HTMLElement {
  const element = document.createElement('relationship-article');
  element.loading = 'eager';
  element.innerHTML = page;
  document.body.append(element);
  return element;
}

/** Waits until the page shows something. */
async function shown(selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

describe('an article that the page brought along', () => {
  const {error} = console;

  beforeEach(() => {
    document.documentElement.lang = 'en';
    console.error = () => undefined;
  });

  afterEach(() => {
    console.error = error;
    document.body.replaceChildren();
    history.replaceState(null, '', location.pathname);
  });

  it('stays the very nodes that it was', async () => {
    const element = mount();
    const heading = element.querySelector('h1');
    await shown('.copy');
    expect(element.querySelector('h1')).to.equal(heading);
    expect(heading?.offsetParent).not.to.equal(null);
    expect(element.shadowRoot?.querySelector('h1')).to.equal(null);
  });

  it('gets its copy buttons once, also when it is moved', async () => {
    const element = mount();
    const copy = await shown('.copy');
    expect(copy.getAttribute('aria-label')).to.equal('Copy: I miss you.');
    document.body.append(element);
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.querySelectorAll('.copy')).to.have.length(1);
    copy.click();
    while (copy.textContent === 'Copy') {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(copy.textContent).to.match(/^(Copied|Selected)$/);
  });

  it('shows the test in place of the call, with what the page gave it', async () => {
    const element = mount();
    await shown('.copy');
    const failed = once(element, 'relationship-test-error');
    element.querySelector<HTMLElement>('.call a')?.click();
    const test = element.querySelector('relationship-test');
    expect(test?.source).to.equal('one');
    expect(element.querySelector('.call')).to.equal(null);
    test?.setAttribute('loading', 'eager');
    await failed;
  });

  it('leaves the link alone when it is to be opened elsewhere', async () => {
    const element = mount();
    await shown('.copy');
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: true});
    element.addEventListener('click', (event) => {
      expect(event.defaultPrevented).to.equal(false);
      event.preventDefault();
    });
    element.querySelector('.call a')?.dispatchEvent(click);
    expect(element.querySelector('.call')).not.to.equal(null);
  });

  it('shows a result that somebody shared at once', async () => {
    history.replaceState(null, '', '#relationship-test=damaged');
    mount();
    await shown('article > relationship-test');
  });
});
