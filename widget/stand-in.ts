const STAND_IN = 'data-relationship-test';

/**
 * Puts the element where a page that strips unknown tags has something else for it:
 * `<div data-relationship-test="slug" data-src="…">`, or a script with these attributes.
 */
export function replaceStandIns(): void {
  for (const standIn of document.querySelectorAll(`[${STAND_IN}]`)) replace(standIn);
}

function replace(standIn: Element): void {
  const element = document.createElement('relationship-test');
  for (const {name, value} of standIn.attributes) {
    if (name === STAND_IN) element.setAttribute('test', value);
    else if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
  }
  standIn.removeAttribute(STAND_IN);
  if (standIn instanceof HTMLScriptElement) return standIn.after(element);
  element.append(...standIn.childNodes);
  standIn.append(element);
}
