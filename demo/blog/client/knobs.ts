import {find} from './find.ts';

const form = find('#knobs', HTMLFormElement);
const test = find('relationship-test', HTMLElement);
const snippet = find('#snippet-tag', HTMLElement);
const styleSnippet = find('#snippet-style', HTMLElement);
const accentName = '--relationship-test-accent';

form.addEventListener('input', apply);
// The controls have their first values again only after the event.
form.addEventListener('reset', () => setTimeout(apply));
apply();

// A page decides who may read the action report.
test.addEventListener('relationship-test-unlock-request', (event) => {
  const answer = value('unlock');
  if (answer === 'yes') event.respondWith(true);
  if (answer === 'no') event.respondWith({unlocked: false, message: 'Not today, says this page.'});
});

/** Gives the element what the form says, and writes the tag that would do the same. */
function apply(event?: Event): void {
  const changed = event?.target instanceof HTMLInputElement ? event.target.name : '';
  if (changed === 'accent') find('#own-accent', HTMLInputElement).checked = true;
  for (const name of ['theme', 'lang', 'items-per-step']) setAttribute(name, value(name));
  for (const name of ['auto-advance', 'include-answers']) {
    test.toggleAttribute(name, value(name) === 'on');
  }
  applyAccent(value('own-accent') === 'on' ? value('accent') : '');
  snippet.textContent = tag();
}

function applyAccent(accent: string): void {
  if (accent === '') test.style.removeProperty(accentName);
  else test.style.setProperty(accentName, accent);
  styleSnippet.hidden = accent === '';
  styleSnippet.textContent = `relationship-test {\n  ${accentName}: ${accent};\n}`;
}

/** Sets an attribute, or takes it away when the form leaves it open. */
function setAttribute(name: string, text: string): void {
  if (text === '') test.removeAttribute(name);
  else if (test.getAttribute(name) !== text) test.setAttribute(name, text);
}

function tag(): string {
  const attributes = [...test.attributes]
    .filter(({name}) => !['id', 'class', 'style'].includes(name))
    .map(({name, value: text}) => (text === '' ? `\n  ${name}` : `\n  ${name}="${text}"`));
  return `<relationship-test${attributes.join('')}\n></relationship-test>`;
}

function value(name: string): string {
  const text = new FormData(form).get(name);
  return typeof text === 'string' ? text : '';
}
