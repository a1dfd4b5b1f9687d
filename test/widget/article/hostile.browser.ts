import '../../../widget/article/define.ts';
import {expect} from 'chai';
import {articleQuery} from '../../../widget/article/article-query.ts';
import {clientOf} from '../fixtures/mount.ts';
import {hostileAddresses, hostileArticle, payloads} from '../fixtures/hostile.ts';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const RUNS = 'script, iframe, object, embed, base, meta, link, form, style:not(.own)';

describe('an article that somebody filled with hostile texts', () => {
  const {alert} = window;
  const {warn} = console;
  let ran: string[];

  beforeEach(() => {
    ran = [];
    window.alert = (words) => void ran.push(String(words));
    addEventListener('error', note);
    console.warn = () => undefined;
  });

  afterEach(() => {
    window.alert = alert;
    console.warn = warn;
    removeEventListener('error', note);
    document.body.replaceChildren();
  });

  function note({message}: ErrorEvent): void {
    ran.push(message);
  }

  async function show(article: unknown): Promise<ParentNode> {
    const element = document.createElement('relationship-article');
    const test = clientOf();
    element.loading = 'eager';
    element.slug = 'hostile';
    element.client = {
      fetch: (query, params) =>
        query === articleQuery ? Promise.resolve(article) : test.fetch(query, params),
    };
    document.body.append(element);
    while (!element.renderRoot?.querySelector('h1')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return element.renderRoot;
  }

  function check(shown: ParentNode): void {
    expect(ran).to.deep.equal([]);
    expect(
      [...shown.querySelectorAll(RUNS)].map(({outerHTML}) => outerHTML.slice(0, 80)),
    ).to.deep.equal([]);
    for (const {attributes} of shown.querySelectorAll('*')) {
      const handlers = [...attributes].filter(({name}) => name.startsWith('on'));
      expect(handlers).to.deep.equal([]);
    }
    for (const link of shown.querySelectorAll('a')) expect(SAFE.has(link.protocol)).to.equal(true);
    for (const {src} of shown.querySelectorAll('img')) expect(src).to.match(/^https:/);
    const ids = [...shown.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  }

  for (const payload of payloads) {
    it(`runs nothing of ${JSON.stringify(payload.slice(0, 60))}, and shows it as words`, async () => {
      const shown = await show(hostileArticle(payload));
      check(shown);
      const width = document.documentElement.scrollWidth;
      expect(width).to.be.at.most(document.documentElement.clientWidth);
    });
  }

  it('follows no hostile address', async () => {
    for (const address of hostileAddresses) {
      document.body.replaceChildren();
      check(await show(hostileArticle('words', address)));
    }
  });
});
