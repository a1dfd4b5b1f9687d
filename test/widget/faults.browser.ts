import {expect} from 'chai';
import {resultQuery} from '../../widget/index.ts';
import type {ContentClient} from '../../widget/index.ts';
import {
  answerAll,
  clear,
  clientOf,
  collect,
  create,
  once,
  part,
  until,
  words,
} from './fixtures/mount.ts';
import type {Mounting} from './fixtures/mount.ts';
import {item, wireSnapshot, wireTest} from './fixtures/wire-test.ts';

const logged: unknown[][] = [];
const {error: log} = console;

beforeEach(() => {
  logged.length = 0;
  console.error = (...words: unknown[]) => logged.push(words);
});

afterEach(() => {
  console.error = log;
  clear();
});

describe('content that does not load', () => {
  const faults: [string, Mounting, string, RegExp][] = [
    ['an unknown test', {test: null}, 'UnknownTestError', /"closeness".*test attribute/],
    [
      'an item with no dimension',
      {test: wireTest({items: [item('p1', 'pursuit', {dimension: null})]})},
      'MalformedContentError',
      /document "p1".*Choose a dimension/,
    ],
    [
      'a client that fails',
      {client: {fetch: () => Promise.reject(new Error('no'))}},
      'UnreachableError',
      /client/,
    ],
  ];
  for (const [title, mounting, name, words] of faults) {
    it(`because of ${title}: a kind sentence, an exact error, and one line in the console`, async () => {
      const {element, detail} = await failing(mounting);
      expect(element.status).to.equal('failed');
      expect(part(element, '[part~="fault"]').textContent).to.match(/It isn’t you/);
      expect(detail.name).to.equal(name);
      expect(`${detail.message} ${detail.remedy}`).to.match(words);
      expect(logged).to.have.length(1);
      expect(String(logged[0]?.[0])).to.include(name);
    });
  }

  it('because nothing says where it is', async () => {
    const element = document.createElement('relationship-test');
    const failed = once(element, 'relationship-test-error');
    document.body.append(element);
    const {detail} = await failed;
    expect(detail).to.include({name: 'ConfigurationError'});
    expect(detail.remedy).to.match(/project-id, dataset and test/);
  });

  it('because the host is not there', async () => {
    const element = document.createElement('relationship-test');
    element.src = 'http://localhost:1/nowhere.json';
    const failed = once(element, 'relationship-test-error');
    document.body.append(element);
    expect((await failed).detail).to.include({name: 'UnreachableError'});
  });

  it('can be tried again', async () => {
    let fails = true;
    const good = clientOf();
    const client: ContentClient = {
      fetch: (...question) => (fails ? Promise.reject(new Error('no')) : good.fetch(...question)),
    };
    const {element} = await failing({client});
    fails = false;
    const ready = once(element, 'relationship-test-ready');
    part(element, 'button').click();
    await ready;
    await element.updateComplete;
    expect(words(element, '[part~="title"]')).to.equal('Do you reach out?');
  });

  it('is asked for anew when the page corrects its attributes', async () => {
    const {element} = await failing({test: null});
    const ready = once(element, 'relationship-test-ready');
    element.client = clientOf();
    await ready;
  });
});

describe('a snapshot', () => {
  it('is all that a page needs', async () => {
    const element = document.createElement('relationship-test');
    element.src = addressOf(JSON.stringify(wireSnapshot()));
    const ready = once(element, 'relationship-test-ready');
    document.body.append(element);
    expect((await ready).detail.test.slug).to.equal('closeness');
  });

  it('that is cut off is told apart from one that is not there', async () => {
    const element = document.createElement('relationship-test');
    element.src = addressOf(JSON.stringify(wireSnapshot()).slice(0, 200));
    const failed = once(element, 'relationship-test-error');
    document.body.append(element);
    expect((await failed).detail).to.include({name: 'UnreadableAnswerError'});
  });
});

describe('nothing is asked for', () => {
  it('before the element comes near the viewport', async () => {
    let asked = 0;
    const good = clientOf();
    const client: ContentClient = {fetch: (...question) => (asked++, good.fetch(...question))};
    const spacer = document.createElement('div');
    spacer.style.blockSize = '5000px';
    const element = create({client, attributes: {loading: 'lazy'}});
    const ready = once(element, 'relationship-test-ready');
    document.body.append(spacer, element);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(asked).to.equal(0);
    spacer.remove();
    await ready;
    expect(asked).to.equal(1);
  });
});

describe('losing the connection midway', () => {
  it('loses nothing: the result was fetched at the first answer', async () => {
    let offline = false;
    const asked: string[] = [];
    const good = clientOf();
    const client: ContentClient = {
      fetch: (query, params) => {
        asked.push(query);
        return offline ? Promise.reject(new Error('off')) : good.fetch(query, params);
      },
    };
    const element = create({client});
    const ready = once(element, 'relationship-test-ready');
    document.body.append(element);
    await ready;
    element.start();
    await element.updateComplete;
    const result = collect(element, 'relationship-test-result');
    await answerAll(element, [6]);
    await until(() => asked.includes(resultQuery));
    offline = true;
    await answerAll(element, [2, 6, 2]);
    await until(() => result.length === 1);
  });
});

async function failing(mounting: Mounting) {
  const element = create(mounting);
  const failed = once(element, 'relationship-test-error');
  document.body.append(element);
  const {detail} = await failed;
  await element.updateComplete;
  return {element, detail};
}

function addressOf(text: string): string {
  return URL.createObjectURL(new Blob([text], {type: 'application/json'}));
}
