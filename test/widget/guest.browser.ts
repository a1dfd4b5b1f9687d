import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {answerAll, clear, has, mountStarted, part, until, words} from './fixtures/mount.ts';
import {
  begin,
  definedIn,
  openPage,
  origin,
  readyIn,
  script,
  snapshot,
  tag,
} from './fixtures/page.ts';

afterEach(clear);

describe('a page with the element in it', () => {
  it('is as it was, before the visitor starts', async () => {
    const page = await openPage({body: `<p>Before</p>${tag}<p>After</p>`});
    const before = stateOf(page);
    const element = page.querySelector('relationship-test');
    const inner = element?.outerHTML;
    await loadScript(page);
    await readyIn(page);
    expect(stateOf(page)).to.deep.equal(before);
    expect(element?.outerHTML).to.equal(inner);
  });

  it('keeps nothing but the answers, and only once the visitor has started', async () => {
    const page = await openPage({body: tag.replace('storage="none"', '') + script});
    const element = await readyIn(page);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    await begin(element);
    await answerAll(element, [6]);
    expect(Object.keys(localStorage)).to.have.length(1);
    expect(Object.keys(localStorage)[0]).to.match(/^relationship-test:test-1:/);
    expect(sessionStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
  });
});

describe('what stands below the element', () => {
  const reserved = `<style>relationship-test {
    display: block; min-block-size: 40rem; --relationship-test-min-height: 40rem }</style>`;
  for (const width of [800, 360]) {
    it(`does not move in a window of ${width} px, from the bare page to the first item`, async () => {
      const page = await openPage({head: reserved, body: `${tag}<p id="below">Below</p>`, width});
      const below = () => page.querySelector('#below')?.getBoundingClientRect().top;
      const before = below();
      const seen = new Set([before]);
      const observer = new ResizeObserver(() => seen.add(below()));
      observer.observe(page.body);
      await loadScript(page);
      const element = await definedIn(page);
      await until(() => has(element, '[part~="skeleton"], [part~="intro"]'));
      seen.add(below());
      await readyIn(page);
      seen.add(below());
      await begin(element);
      seen.add(below());
      observer.disconnect();
      expect([...seen]).to.deep.equal([before]);
      const {height} = part(element, '[part~="frame"]').getBoundingClientRect();
      expect(height, 'the frame fills what was reserved').to.equal(640);
    });
  }
});

describe('a page that patches the built-in objects', () => {
  it('takes the whole test', async () => {
    const page = await openPage({
      head: `<script type="module" src="${origin}/test/widget/fixtures/patches.ts"></script>`,
      body: tag + script,
    });
    const errors: unknown[] = [];
    page.defaultView?.addEventListener('error', ({message}) => errors.push(message));
    page.defaultView?.addEventListener('unhandledrejection', ({reason}) => errors.push(reason));
    const element = await readyIn(page);
    expect(Reflect.get(page.defaultView ?? {}, 'PatchedElement')).to.be.a('function');
    await begin(element);
    await answerAll(element, [6, 6, 6, 6]);
    await until(() => has(element, '[part~="unlock"]'));
    expect(element.result?.pattern?.key).to.equal('pursuing');
    expect(await element.unlock()).to.equal(true);
    expect(errors).to.deep.equal([]);
  });

  it('shows a next step where its own fetch throws', async () => {
    const page = await openPage({
      head: `<script>fetch = () => { throw new Error('Not before there is consent.'); }</script>`,
      body: tag + script,
    });
    const element = await definedIn(page);
    await until(() => has(element, '[part="fault"]'));
    expect(words(element, '[part="fault"]')).to.match(/Try again/);
  });
});

describe('a framework', () => {
  it('may create the element and set its properties before the script is there', async () => {
    const page = await openPage({body: ''});
    const early = page.createElement('relationship-test');
    early.src = snapshot;
    early.storage = 'none';
    early.itemsPerStep = 'all';
    page.body.append(early);
    await loadScript(page);
    const element = await readyIn(page);
    expect(element).to.equal(early);
    await begin(element);
    expect(element.renderRoot.querySelectorAll('fieldset')).to.have.length(4);
  });

  it('may create the element after the script, set a property late, and move it', async () => {
    const page = await openPage({body: `<main></main><aside></aside>${script}`});
    const element = page.createElement('relationship-test');
    page.querySelector('main')?.append(element);
    await page.defaultView?.customElements.whenDefined('relationship-test');
    element.src = snapshot;
    await until(() => element.status === 'intro');
    await begin(element);
    await answerAll(element, [6]);
    page.querySelector('aside')?.append(element);
    await element.updateComplete;
    expect(words(element, 'legend')).to.equal('Wording of w1');
  });

  it('may put its own children around, and clear the tag’s own', async () => {
    const page = await openPage({body: tag.replace('></', '><p>Soon</p></') + script});
    const element = await readyIn(page);
    element.replaceChildren();
    element.append('Other');
    await begin(element);
    await answerAll(element, [6]);
    expect(words(element, 'legend')).to.equal('Wording of w1');
  });
});

describe('a page that swaps its body, as Turbo does', () => {
  it('offers what was answered when a copy of the old body comes back', async () => {
    const page = await openPage({body: tag.replace('storage="none"', '') + script});
    const element = await readyIn(page);
    await begin(element);
    await answerAll(element, [6, 2]);
    const cached = page.body.cloneNode(true);
    swapBody(page, '<h1>Another page</h1>');
    expect(page.querySelector('relationship-test')).to.equal(null);
    page.body.replaceWith(cached);
    const again = await readyIn(page);
    expect(again).not.to.equal(element);
    expect(words(again, '.earlier')).to.equal('2 of 4 answered');
  });

  it('keeps an element that is carried over, at its item', async () => {
    const page = await openPage({body: tag + script});
    const element = await readyIn(page);
    await begin(element);
    await answerAll(element, [6]);
    swapBody(page, '<h1>Another page</h1>');
    page.body.append(element);
    await element.updateComplete;
    expect(words(element, 'legend')).to.equal('Wording of w1');
    await answerAll(element, [6, 6, 6]);
    await until(() => has(element, '[part~="unlock"]'));
  });

  it('finds the elements of the new body', async () => {
    const page = await openPage({body: script});
    swapBody(page, tag);
    await readyIn(page);
  });
});

describe('a script that is loaded twice', () => {
  it('registers once, and says nothing', async () => {
    const page = await openPage({body: tag + script});
    const errors: string[] = [];
    page.defaultView?.addEventListener('error', ({message}) => errors.push(message));
    const element = await readyIn(page);
    await loadScript(page, '?again');
    await loadModule(page, `${origin}/widget/define.ts`);
    expect(errors).to.deep.equal([]);
    expect(await definedIn(page)).to.equal(element);
    expect(element.status).to.equal('intro');
  });
});

describe('a page with keys of its own', () => {
  const heard: string[] = [];
  const hotkey = (event: KeyboardEvent) => {
    heard.push(`${event.type} ${event.key}`);
    event.preventDefault();
  };
  const types = ['keydown', 'keyup', 'keypress'] as const;

  beforeEach(() => {
    heard.length = 0;
    for (const type of types) document.addEventListener(type, hotkey);
  });

  afterEach(() => {
    for (const type of types) document.removeEventListener(type, hotkey);
  });

  it('hears nothing of the keys that answer, and the answers count', async () => {
    const element = await mountStarted();
    await sendKeys({press: '6'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(words(element, 'legend')).to.equal('Wording of w1');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '7');
    expect(heard).to.deep.equal([]);
  });

  it('hears where they come from, when it catches them first', async () => {
    const targets: unknown[] = [];
    const first = ({target}: Event) => targets.push(target);
    window.addEventListener('keydown', first, true);
    const element = await mountStarted();
    await sendKeys({press: '6'});
    window.removeEventListener('keydown', first, true);
    expect(targets).to.deep.equal([element]);
  });
});

/** All of a page that a guest could leave a trace in. */
function stateOf(page: Document): unknown {
  const view = page.defaultView;
  if (!view) throw new Error('The page has no window.');
  const globals = Object.getOwnPropertyNames(view).filter((name) => !/^(lit|reactive)/.test(name));
  const style = view.getComputedStyle(page.body);
  return {
    globals: globals.toSorted(),
    head: page.head.innerHTML.replace(/<script.*?<\/script>/g, ''),
    attributes: [...page.documentElement.attributes, ...page.body.attributes].map(
      ({name, value}) => [name, value],
    ),
    children: [...page.body.children].map(({localName}) => localName),
    sheets: page.styleSheets.length + page.adoptedStyleSheets.length,
    font: style.font,
    color: style.color,
    stored: [Object.keys(view.localStorage), Object.keys(view.sessionStorage), page.cookie],
    history: view.history.length,
    focus: page.activeElement === page.body,
    scroll: view.scrollY,
  };
}

function swapBody(page: Document, content: string): void {
  const next = page.createElement('body');
  next.innerHTML = content;
  page.body.replaceWith(next);
}

async function loadScript(page: Document, query = ''): Promise<void> {
  await loadModule(page, `${origin}/embed/relationship-test.js${query}`);
}

async function loadModule(page: Document, src: string): Promise<void> {
  const loading = page.createElement('script');
  loading.type = 'module';
  loading.src = src;
  const loaded = new Promise((resolve) => loading.addEventListener('load', resolve));
  page.head.append(loading);
  await loaded;
}
