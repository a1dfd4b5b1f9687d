import './copy.ts';
import {find} from './find.ts';
import {shortTest} from './short-test.ts';
import {answer as byCode} from './unlock-code.ts';
import {answer as deliver} from './unlock-deliver.ts';
import {answer as byEmail} from './unlock-email.ts';
import {answer as byHost} from './unlock-host.ts';

type Answer = (event: HTMLElementEventMap['relationship-test-unlock-request']) => void;

/** Who answers, by the way that was chosen; nobody does for the others. */
const answers: Readonly<Record<string, Answer>> = {
  email: byEmail,
  code: byCode,
  host: byHost,
  deliver,
};

const ways = find('#ways', HTMLFormElement);
const stage = find('#stage', HTMLElement);
const told = find('#told', HTMLElement);
const layer = find('#layer', HTMLElement);

ways.addEventListener('change', show);
stage.addEventListener('relationship-test-unlock-request', (event) => {
  tell('The page was asked', event.detail);
  answers[chosen()]?.(event);
});
stage.addEventListener('relationship-test-unlock', (event) =>
  tell('The report is open', event.detail),
);
stage.addEventListener('relationship-test-share', (event) => {
  const {kind} = event.detail;
  tell('A link was shared', {kind, url: '…'});
});
for (const type of ['start', 'result', 'unlock', 'share']) {
  // After the adapter has heard it too.
  document.addEventListener(`relationship-test-${type}`, () => setTimeout(showLayer));
}
show();

/** Puts a fresh element on the stage, whose editor chose this way. */
function show(): void {
  const way = chosen();
  const element = document.createElement('relationship-test');
  const {store = '', test = ''} = stage.dataset;
  const kind = way === 'deliver' ? 'host' : way;
  Object.assign(element, {client: shortTest(store, kind)});
  for (const [name, value] of [
    ['test', test],
    ['items-per-step', 'all'],
    ['storage', 'none'],
    ['share', 'off'],
    ['loading', 'eager'],
  ] as const) {
    element.setAttribute(name, value);
  }
  stage.replaceChildren(element);
  told.replaceChildren();
  Reflect.set(globalThis, 'dataLayer', []);
  showLayer();
  for (const panel of document.querySelectorAll<HTMLElement>('[data-way]')) {
    panel.hidden = panel.dataset['way'] !== way;
  }
}

function chosen(): string {
  const way = new FormData(ways).get('way');
  return typeof way === 'string' ? way : 'none';
}

/** Shows the array that a tag manager would read. */
function showLayer(): void {
  layer.textContent = JSON.stringify(Reflect.get(globalThis, 'dataLayer'), null, 2);
}

function tell(what: string, detail: unknown): void {
  const entry = document.createElement('li');
  const name = document.createElement('b');
  const json = document.createElement('pre');
  name.textContent = what;
  json.textContent = JSON.stringify(detail, null, 2);
  json.tabIndex = 0;
  entry.append(name, json);
  told.prepend(entry);
}
