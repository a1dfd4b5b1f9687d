import {expect} from 'chai';
import {LanguageController} from '../../widget/controllers/language-controller.ts';
import type {ContentClient} from '../../widget/index.ts';
import {
  answerAll,
  clear,
  clientOf,
  create,
  mount,
  mountStarted,
  once,
  part,
  until,
  words,
} from './fixtures/mount.ts';
import {text, wireTest} from './fixtures/wire-test.ts';

afterEach(() => {
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
  clear();
});

describe('the language', () => {
  it('is the one of the page', async () => {
    document.documentElement.lang = 'zh-CN';
    const element = await mount();
    expect(words(element, '[part~="start"]')).to.equal('开始测试');
    expect(words(element, '[part~="title"]')).to.equal('你会靠近吗？');
    expect(part(element, '[part~="frame"]').lang).to.equal('zh-Hans');
  });

  it('can be the element’s own', async () => {
    const element = await mount({attributes: {lang: 'zh-Hans'}});
    expect(words(element, '[part~="start"]')).to.equal('开始测试');
  });

  it('changes live, and no answer is lost', async () => {
    const element = await mountStarted();
    await answerAll(element, [6]);
    document.documentElement.lang = 'zh-Hans';
    await until(() => words(element, 'legend') === 'w1 的题目');
    expect(words(element, '[part~="next"]')).to.equal('跳过');
    part(element, '[part~="back"]').click();
    await element.updateComplete;
    expect(part(element, 'input:checked')).to.have.property('value', '6');
  });

  it('changes the result too, which is told once', async () => {
    const element = await mountStarted();
    let told = 0;
    element.addEventListener('relationship-test-result', () => told++);
    const shown = once(element, 'relationship-test-result');
    await answerAll(element, [6, 6, 6, 6]);
    await shown;
    document.documentElement.lang = 'zh-Hans';
    await until(() => words(element, '[part~="summary"]') === 'pursuing 的一句话');
    expect(told).to.equal(1);
  });

  it('that cannot be loaded leaves what is on show, and tells the page', async () => {
    const good = clientOf();
    const client: ContentClient = {
      fetch: (query, params) =>
        JSON.stringify(params).includes('zh')
          ? Promise.reject(new Error('off'))
          : good.fetch(query, params),
    };
    const {error} = console;
    console.error = () => {};
    const element = await mountStarted({client});
    const failed = once(element, 'relationship-test-error');
    document.documentElement.lang = 'zh-Hans';
    await failed;
    console.error = error;
    expect(element.status).to.equal('items');
    expect(words(element, 'legend')).to.equal('Wording of p1');
  });

  it('is named on words that are in another', async () => {
    const test = wireTest({title: text('Only English')});
    const element = await mount({test, attributes: {lang: 'zh-Hans'}});
    expect(part(element, '[part~="title"]').lang).to.equal('en');
    expect(part(element, '[part~="text"] p').lang).to.equal('');
  });

  it('falls back to English for the interface, and says so', async () => {
    const element = await mount({attributes: {lang: 'sw'}});
    expect(words(element, '[part~="start"]')).to.equal('Start the test');
    expect(part(element, '[part~="frame"]').lang).to.equal('en');
  });
});

describe('a text that runs from right to left', () => {
  it('mirrors the map', async () => {
    const element = await mountStarted();
    const shown = once(element, 'relationship-test-result');
    document.documentElement.dir = 'rtl';
    await answerAll(element, [6, 6, 6, 6]);
    await shown;
    await element.updateComplete;
    expect(Number(part(element, '.map .place').getAttribute('cx'))).to.be.closeTo(16.67, 0.01);
  });
});

describe('a page that is translated under our hands', () => {
  it('goes on, with the words of the next step', async () => {
    const element = await mountStarted();
    await answerAll(element, [null]);
    for (const text of textsIn(element.renderRoot)) {
      const font = document.createElement('font');
      font.textContent = 'translated';
      text.replaceWith(font);
    }
    await answerAll(element, [6]);
    expect(words(element, 'legend')).to.equal('Wording of p2');
    expect(words(element, '[part~="position"]')).to.equal('3 of 4');
    expect(words(element, '[part~="next"]')).to.equal('Skip');
  });

  it('is drawn anew when an extension took it apart', async () => {
    const element = await mountStarted();
    for (const node of element.renderRoot.querySelectorAll('.step, legend, .points')) {
      node.replaceChildren('gone');
    }
    element.lang = 'zh-Hans';
    await until(() => words(element, '[part~="frame"]').includes('p1 的题目'));
  });
});

describe('words that are on their way for too long', () => {
  const {timeout} = AbortSignal;

  afterEach(() => {
    AbortSignal.timeout = timeout;
  });

  it('are not waited for, and are there when they have come', async () => {
    AbortSignal.timeout = () => timeout.call(AbortSignal, 10);
    const {promise, resolve} = Promise.withResolvers<string>();
    let updates = 0;
    const host = Object.assign(document.createElement('div'), {
      lang: 'de',
      addController: () => {},
      removeController: () => {},
      requestUpdate: () => void updates++,
      updateComplete: Promise.resolve(true),
    });
    const language = new LanguageController(host, {
      english: 'Start the test',
      load: () => promise,
      changed: () => {},
    });
    language.hostConnected();
    await language.ready;
    expect(language.messages).to.equal('Start the test');
    resolve('Test beginnen');
    await until(() => updates === 1);
    expect(language.messages).to.equal('Test beginnen');
    language.hostDisconnected();
  });
});

describe('an element that is created before its code', () => {
  it('keeps the properties that a framework set', () => {
    expect(create().test).to.equal('closeness');
  });
});

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text && walker.currentNode.data.trim()) {
      texts.push(walker.currentNode);
    }
  }
  return texts;
}
