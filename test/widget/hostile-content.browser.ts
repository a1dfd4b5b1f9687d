import {expect} from 'chai';
import {answerAll, clear, create, once, until} from './fixtures/mount.ts';
import {payloads} from './fixtures/hostile.ts';
import {wireReport, wireResult, wireTest} from './fixtures/wire-test.ts';
import type {Json} from './fixtures/wire-test.ts';

/** Names of fields that are read as words, and never decide anything. */
const WORDS = new Set([
  'value',
  'name',
  'title',
  'excerpt',
  'phone',
  'source',
  'population',
  'url',
]);

/** The same content with a text in every field that takes one. */
function filled(content: unknown, text: string, field = ''): unknown {
  if (Array.isArray(content)) return content.map((member) => filled(member, text, field));
  if (typeof content === 'object' && content !== null) {
    return Object.fromEntries(
      Object.entries(content).map(([name, value]) => [name, filled(value, text, name)]),
    );
  }
  return typeof content === 'string' && WORDS.has(field) ? text : content;
}

function json(value: unknown): Json {
  return typeof value === 'object' && value !== null ? {...value} : {};
}

describe('a test that somebody filled with hostile texts', () => {
  const {alert} = window;
  const {warn, error} = console;
  let ran: string[];

  beforeEach(() => {
    clear();
    ran = [];
    window.alert = (words) => void ran.push(String(words));
    console.warn = () => undefined;
    console.error = () => undefined;
  });

  afterEach(() => {
    window.alert = alert;
    Object.assign(console, {warn, error});
    clear();
  });

  // A text of which nothing can be seen is no text, and the element says so.
  const seen = payloads.filter((payload) => /[\p{L}\p{N}]/u.test(payload));

  for (const payload of seen) {
    it(`runs nothing of ${JSON.stringify(payload.slice(0, 60))}, from the first view to the last`, async () => {
      const element = create({
        test: json(filled(wireTest(), payload)),
        result: json(filled(wireResult(), payload)),
        report: json(filled(wireReport(), payload)),
        attributes: {'article-url': '/a/{slug}/'},
      });
      const ready = once(element, 'relationship-test-ready');
      document.body.append(element);
      await ready;
      await element.updateComplete;
      check(element.renderRoot);
      element.start();
      await element.updateComplete;
      check(element.renderRoot);
      const shown = once(element, 'relationship-test-result');
      await answerAll(element, [7, 7, 1, 1]);
      await shown;
      await until(() => element.renderRoot.querySelector('[part~="safety"]') !== null);
      check(element.renderRoot);
      const unlocked = once(element, 'relationship-test-unlock');
      await element.unlock();
      await unlocked;
      await element.updateComplete;
      check(element.renderRoot);
    });
  }

  function check(shown: ParentNode): void {
    expect(ran).to.deep.equal([]);
    const runs = shown.querySelectorAll('script, iframe, object, embed, base, meta, link');
    expect(runs).to.have.length(0);
    for (const {attributes} of shown.querySelectorAll('*')) {
      expect([...attributes].filter(({name}) => name.startsWith('on'))).to.deep.equal([]);
    }
    for (const {protocol} of shown.querySelectorAll('a')) {
      expect(protocol).to.match(/^(https?|tel|mailto):$/);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(
      document.documentElement.clientWidth,
    );
  }
});
