import {expect} from 'chai';
import {answerAll, clear, has, until, words} from './fixtures/mount.ts';
import {begin, openPage, origin, readyIn} from './fixtures/page.ts';

const bundle = `<script type="module" src="${origin}/bundle/relationship-test.js"></script>`;
const attributes = `src="${origin}/bundle/snapshot.json" storage="none"`;

afterEach(clear);

describe('a script that carries its test', () => {
  it('shows the introduction after a single request', async () => {
    const page = await openPage({
      body: `<relationship-test ${attributes}></relationship-test>${bundle}`,
    });
    const element = page.querySelector('relationship-test');
    await until(() => !!element && has(element, '[part~="start"]'));
    expect(requestsOf(page)).to.deep.equal(['relationship-test.js']);
  });

  it('asks for the rest at the first answer, and shows the result', async () => {
    const page = await openPage({
      body: `<relationship-test ${attributes}></relationship-test>${bundle}`,
    });
    const element = await readyIn(page);
    await begin(element);
    await answerAll(element, [6, 6, 6, 6]);
    await until(() => has(element, '[part~="summary"]'));
    expect(words(element, '[part~="summary"]')).to.equal('Summary of pursuing');
    expect(requestsOf(page).filter((name) => name === 'snapshot.json')).to.have.length(1);
    expect(await element.unlock()).to.equal(true);
  });

  it('serves every test on the page, and what stands in for one', async () => {
    const standIn = `<div data-relationship-test data-src="${origin}/bundle/snapshot.json"></div>`;
    const page = await openPage({
      body: `<relationship-test ${attributes}></relationship-test>${standIn}${bundle}`,
    });
    await readyIn(page);
    const [, second] = page.querySelectorAll('relationship-test');
    await until(() => second?.status === 'intro');
  });
});

/** Names of what a page has asked for, in order. */
function requestsOf(page: Document): readonly string[] {
  const entries = page.defaultView?.performance.getEntriesByType('resource') ?? [];
  return entries.map(({name}) => name.replace(/^.*\//, ''));
}
