import {expect} from 'chai';
import {answerAll, clear, has, mount, mountStarted, until, words} from './fixtures/mount.ts';

const kept = {attributes: {storage: 'local'}};
const storages = ['localStorage', 'sessionStorage'] as const;
const methods = ['getItem', 'setItem', 'removeItem', 'key', 'clear'] as const;

/** Takes the test to its end, and finds nothing alarming on the way. */
async function takeTest(): Promise<void> {
  const complaints: unknown[] = [];
  const {error, warn} = console;
  console.error = console.warn = (...said: unknown[]) => complaints.push(said);
  try {
    const element = await mountStarted(kept);
    await answerAll(element, [6, 6, 6, 6]);
    await until(() => has(element, '[part~="summary"]'));
    expect(words(element, '[part~="summary"]')).to.equal('Summary of pursuing');
    element.restart();
    await element.updateComplete;
    expect(element.status).to.equal('intro');
  } finally {
    console.error = error;
    console.warn = warn;
  }
  expect(complaints).to.deep.equal([]);
}

afterEach(clear);

describe('a test is taken to its end where', () => {
  it('the storage is blocked, as in some private modes', async () => {
    const before = storages.map((name) => Object.getOwnPropertyDescriptor(window, name));
    for (const name of storages) {
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
    try {
      await takeTest();
    } finally {
      storages.forEach((name, at) => {
        Reflect.deleteProperty(window, name);
        const descriptor = before[at];
        if (descriptor) Object.defineProperty(window, name, descriptor);
      });
    }
    expect(localStorage).to.have.length(0);
  });

  it('every use of the storage throws', async () => {
    const before = methods.map((name) => Object.getOwnPropertyDescriptor(Storage.prototype, name));
    for (const name of methods) {
      Object.defineProperty(Storage.prototype, name, {
        configurable: true,
        writable: true,
        value: () => {
          throw new DOMException('It is full.', 'QuotaExceededError');
        },
      });
    }
    try {
      await takeTest();
    } finally {
      methods.forEach((name, at) => {
        const descriptor = before[at];
        if (descriptor) Object.defineProperty(Storage.prototype, name, descriptor);
      });
    }
  });

  it('the storage holds what nobody can read', async () => {
    const texts = ['', '{', 'null', '[]', '{"version":1}', '{"version":99}', '"'.repeat(600_000)];
    texts.forEach((text, at) => localStorage.setItem(`relationship-test:test-1:${at}`, text));
    localStorage.setItem('somebody-else', 'stays');
    const element = await mount(kept);
    expect(has(element, '.earlier')).to.equal(false);
    await takeTest();
    expect(localStorage.getItem('somebody-else')).to.equal('stays');
  });
});
