import {find} from './find.ts';

const list = find('#event-log', HTMLOListElement);
const count = find('#event-count', HTMLOutputElement);
const waiting = find('#event-waiting', HTMLElement);
const clear = find('#event-clear', HTMLButtonElement);

/** Puts an event on top of the log, its detail as readable JSON. */
export function show(type: string, detail: unknown): void {
  const entry = document.createElement('li');
  const name = document.createElement('b');
  const time = document.createElement('time');
  const json = document.createElement('pre');
  name.textContent = type;
  time.textContent = `${(performance.now() / 1000).toFixed(2)} s`;
  json.textContent = readable(detail);
  json.tabIndex = 0;
  entry.append(name, time, json);
  list.prepend(entry);
  update();
}

clear.addEventListener('click', () => {
  list.replaceChildren();
  update();
});

function update(): void {
  count.value = String(list.childElementCount);
  waiting.hidden = list.childElementCount > 0;
  clear.hidden = list.childElementCount === 0;
}

/** Indented JSON, on one line when it is short. */
function readable(detail: unknown): string {
  const json = JSON.stringify(detail, plain, 2);
  const line = json.replaceAll(/\n\s*/g, ' ');
  return line.length <= 48 ? line : json;
}

/** JSON has no errors and no maps; a log should still show them. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Error) return {name: value.name, message: value.message};
  if (value instanceof Map) return Object.fromEntries(value);
  return value;
}
