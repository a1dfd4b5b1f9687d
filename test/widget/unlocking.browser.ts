import {expect} from 'chai';
import type {RelationshipTestElement, UnlockAnswer} from '../../widget/index.ts';
import {
  answerAll,
  clear,
  collect,
  create,
  has,
  once,
  part,
  until,
  words,
} from './fixtures/mount.ts';
import {text, wireReport, wireTest} from './fixtures/wire-test.ts';

/** Pursuit 6, withdrawal 2 once reversed: the pattern "pursuing". */
const pursuing = [6, 6, 6, 6];
const {fetch} = window;
const {error} = console;

afterEach(() => {
  clear();
  window.fetch = fetch;
  console.error = error;
});

describe('a report for an address', () => {
  it('asks in the light DOM, where browsers fill in, with nothing ticked', async () => {
    const element = await locked('email');
    const input = field(element);
    expect(input.closest('form')?.slot).to.equal('unlock-email');
    expect(input).to.include({type: 'email', autocomplete: 'email', required: true});
    expect(input.labels?.[0]?.textContent).to.equal('Your e-mail address');
    expect(part(element, '[name="consent"]')).to.have.property('checked', false);
    expect(words(element, '[part~="invitation"]')).to.match(/go to localhost, and nowhere else/);
  });

  it('tells the address to the page and to nobody else', async () => {
    let requests = 0;
    window.fetch = () => Promise.reject(new Error(`request ${++requests}`));
    const element = await locked('email');
    field(element).value = ' a@b.example ';
    const asked = once(element, 'relationship-test-unlock-request');
    element.addEventListener('relationship-test-unlock-request', (event) =>
      event.respondWith(true),
    );
    const unlocked = once(element, 'relationship-test-unlock');
    part(element, '[part~="unlock"]').click();
    expect((await asked).detail).to.include({
      kind: 'email',
      pattern: 'pursuing',
      email: 'a@b.example',
      consent: false,
    });
    await unlocked;
    expect(requests).to.equal(0);
    expect(JSON.stringify(localStorage)).not.to.match(/a@b/);
    expect(element.querySelector('form')).to.equal(null);
  });

  it('does not go on without one', async () => {
    const element = await locked('email');
    const asked = collect(element, 'relationship-test-unlock-request');
    field(element).value = 'nobody';
    part(element, '[part~="unlock"]').click();
    await element.updateComplete;
    expect(asked).to.have.length(0);
  });

  it('is sent to unlock-url when the page does not answer', async () => {
    const sent: [string, unknown][] = [];
    window.fetch = async (url, init) => {
      const request = new Request(url, init);
      sent.push([request.url, await request.json()]);
      return Response.json({unlocked: false, message: 'Look into your mail.'});
    };
    const element = await locked('email', {'unlock-url': 'https://shop.example/unlock'});
    expect(words(element, '[part~="invitation"]')).to.match(/go to shop.example/);
    field(element).value = 'a@b.example';
    field(element).form?.requestSubmit();
    await until(() => /Look into your mail/.test(words(element, '[part~="invitation"]')));
    expect(sent[0]?.[0]).to.equal('https://shop.example/unlock');
    expect(sent[0]?.[1]).to.deep.include({kind: 'email', email: 'a@b.example', consent: false});
    expect(sent[0]?.[1]).not.to.have.any.keys('answers', 'result', 'scores');
  });

  it('takes the form that the page brings', async () => {
    const element = await locked('email', {}, (host) => {
      host.innerHTML =
        '<form slot="unlock-email"><input name="email" value="own@b.example"></form>';
    });
    expect(element.querySelectorAll('form')).to.have.length(1);
    const asked = once(element, 'relationship-test-unlock-request');
    part(element, '[part~="unlock"]').click();
    expect((await asked).detail.email).to.equal('own@b.example');
  });
});

describe('a report for a code', () => {
  it('hands the code to the page, which can refuse it in its own words', async () => {
    const element = await locked('code');
    element.addEventListener('relationship-test-unlock-request', (event) =>
      event.respondWith(
        Promise.resolve(
          event.detail.code === 'sesame' || {unlocked: false, message: 'We do not know this code.'},
        ),
      ),
    );
    const input = part(element, 'input[name="code"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('The code has no field.');
    input.value = 'open';
    part(element, '[part~="unlock"]').click();
    await until(() => /do not know this code/.test(words(element, '[part~="invitation"]')));
    input.value = 'sesame';
    part(element, '[part~="unlock"]').click();
    await until(() => has(element, '[part~="report"]'));
  });
});

describe('a report for sharing', () => {
  it('opens once something was shared', async () => {
    const element = await locked('share');
    element.addEventListener('relationship-test-share', (event) => event.preventDefault());
    const shared = once(element, 'relationship-test-share');
    part(element, '[part~="unlock"]').click();
    expect((await shared).detail.kind).to.equal('link');
    await until(() => has(element, '[part~="report"]'));
  });
});

describe('a report that the page delivers itself', () => {
  it('is shown by the same guards', async () => {
    const element = await locked('host');
    element.addEventListener('relationship-test-unlock-request', (event) =>
      event.respondWith({report: wireReport({title: text('Only for you')})}),
    );
    expect(await element.unlock()).to.equal(true);
    expect(words(element, '[part~="report"]')).to.match(/^Only for you/);
  });

  it('that is broken is told, and can be asked for again', async () => {
    console.error = () => {};
    const element = await locked('host');
    let report: Record<string, unknown> = {title: 7};
    element.addEventListener('relationship-test-unlock-request', (event) =>
      event.respondWith({report}),
    );
    expect(await element.unlock()).to.equal(false);
    await element.updateComplete;
    expect(words(element, '[part~="invitation"]')).to.match(/try again/);
    report = wireReport();
    expect(await element.unlock()).to.equal(true);
  });

  it('that is broken does not stand in the way of the editor’s own', async () => {
    console.error = () => {};
    const element = await locked('host');
    let answer: UnlockAnswer = {report: {title: 7}};
    element.addEventListener('relationship-test-unlock-request', (event) =>
      event.respondWith(answer),
    );
    expect(await element.unlock()).to.equal(false);
    answer = true;
    expect(await element.unlock()).to.equal(true);
  });
});

describe('a page that fails to answer', () => {
  const {onerror} = window;

  beforeEach(() => {
    console.error = () => {};
    // The runner takes what a listener throws for a fault of the test.
    Object.assign(window, {onerror: () => true});
  });

  afterEach(() => {
    Object.assign(window, {onerror});
  });

  it('with an error has not said yes: the visitor is told, and can try again', async () => {
    const element = await locked('host');
    const failing = () => {
      throw new Error('The shop is closed.');
    };
    element.addEventListener('relationship-test-unlock-request', failing);
    const told = once(element, 'relationship-test-error');
    expect(await element.unlock()).to.equal(false);
    const {name, cause} = (await told).detail;
    expect(name).to.equal('UnlockError');
    expect(cause).to.have.nested.property('cause.message', 'The shop is closed.');
    await element.updateComplete;
    expect(words(element, '[part~="invitation"]')).to.match(/did not work. Please try again/);
    element.removeEventListener('relationship-test-unlock-request', failing);
    expect(await element.unlock()).to.equal(true);
  });

  it('in one listener is heard in another', async () => {
    const element = await locked('host');
    element.addEventListener('relationship-test-unlock-request', () => {
      throw new Error('Only a counter.');
    });
    element.addEventListener('relationship-test-unlock-request', (event) =>
      event.respondWith({unlocked: false, message: 'Sign in first.'}),
    );
    expect(await element.unlock()).to.equal(false);
    await element.updateComplete;
    expect(words(element, '[part~="invitation"]')).to.match(/Sign in first/);
  });

  it('by silence is not waited for without end', async () => {
    const {setTimeout} = window;
    const element = await locked('host');
    element.addEventListener('relationship-test-unlock-request', (event) =>
      event.respondWith(new Promise(() => {})),
    );
    const waits: number[] = [];
    Object.assign(window, {
      setTimeout: (handler: () => void, milliseconds: number) => {
        waits.push(milliseconds);
        return setTimeout(handler, 0);
      },
    });
    const unlocked = element.unlock();
    window.setTimeout = setTimeout;
    expect(await unlocked).to.equal(false);
    expect(waits).to.deep.equal([20_000]);
    await element.updateComplete;
    expect(words(element, '[part~="invitation"]')).to.match(/There was no answer/);
    expect(part(element, '[part~="unlock"]').hasAttribute('aria-disabled')).to.equal(false);
  });

  it('in time hears so at once', async () => {
    const element = await locked('host');
    const asked = once(element, 'relationship-test-unlock-request');
    await element.unlock();
    const event = await asked;
    expect(() => event.respondWith(false)).to.throw(DOMException, /while the event is handled/);
  });
});

describe('an open report', () => {
  it('stays open on this device, with what was ticked off and written', async () => {
    const attributes = {storage: 'local'};
    const first = await locked('host', attributes);
    await first.unlock();
    part(first, '.plan input').click();
    await first.updateComplete;
    expect(words(first, '[part~="plan"]')).to.match(/1 of 1 done/);
    const area = part(first, 'textarea');
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('There is nothing to write in.');
    area.value = 'A hand on the shoulder';
    area.dispatchEvent(new Event('input', {bubbles: true}));
    first.remove();

    const second = await locked('host', attributes, removeSessions);
    await until(() => has(second, '[part~="report"]'));
    expect(part(second, '.plan input')).to.have.property('checked', true);
    expect(part(second, 'textarea')).to.have.property('value', 'A hand on the shoulder');

    second.restart();
    expect(JSON.stringify(localStorage)).not.to.match(/shoulder/);
  });

  it('is forgotten where the page keeps nothing', async () => {
    const first = await locked('host');
    await first.unlock();
    first.remove();
    const second = await locked('host');
    expect(has(second, '[part~="report"]')).to.equal(false);
    expect(localStorage).to.have.length(0);
  });

  it('hands its plan over as a calendar file', async () => {
    const element = await locked('none');
    await element.unlock();
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    const blobs: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:nowhere';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    part(element, '[part~="calendar"]').click();
    await until(() => names.length > 0);
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal(['closeness.ics']);
    expect(await blobs[0]?.text()).to.match(/SUMMARY:Day 1: Day one\r\n/);
  });
});

/** An element at its result, with the report still closed. */
async function locked(
  unlockKind: string,
  attributes: Readonly<Record<string, string>> = {},
  prepare: (element: RelationshipTestElement) => void = () => {},
): Promise<RelationshipTestElement> {
  const element = create({test: wireTest({unlockKind}), attributes});
  prepare(element);
  const ready = once(element, 'relationship-test-ready');
  document.body.append(element);
  await ready;
  element.start();
  await element.updateComplete;
  const shown = once(element, 'relationship-test-result');
  await answerAll(element, pursuing);
  await shown;
  await element.updateComplete;
  return element;
}

function field(element: RelationshipTestElement): HTMLInputElement {
  const input = element.querySelector<HTMLInputElement>('form input[type="email"]');
  if (!input) throw new Error('There is no field for the address.');
  return input;
}

/** The next visit begins with no session of its own, so that the items can be answered. */
function removeSessions(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('relationship-test:')) localStorage.removeItem(key);
  }
}
