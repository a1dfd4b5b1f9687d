const SLOT = 'unlock-email';
const OURS = 'data-relationship-test-form';

/**
 * Puts a form for the visitor's address into the element's light DOM, unless the page brought its
 * own. Style comes over the CSSOM, which a content security policy allows, and from the element's
 * inherited custom properties: no style sheet of the page is touched.
 */
export function placeEmailForm(host: HTMLElement, label: string): void {
  const own = host.querySelector<HTMLFormElement>(`:scope > [slot="${SLOT}"]`);
  if (own && !own.hasAttribute(OURS)) return;
  if (own) {
    own.querySelector('span')?.replaceChildren(label);
    return;
  }
  const form = document.createElement('form');
  form.slot = SLOT;
  form.setAttribute(OURS, '');
  const field = document.createElement('label');
  const words = document.createElement('span');
  const input = document.createElement('input');
  words.textContent = label;
  input.type = 'email';
  input.name = 'email';
  input.autocomplete = 'email';
  input.required = true;
  Object.assign(form.style, {margin: '0'});
  Object.assign(field.style, {display: 'grid', gap: '6px', fontWeight: '600'});
  Object.assign(input.style, {
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: '48px',
    padding: '8px 12px',
    border: '1px solid var(--_edge, currentColor)',
    borderRadius: 'var(--_radius, 10px)',
    background: 'Field',
    color: 'FieldText',
    // Below 16 px a phone zooms in when the field is touched.
    font: 'inherit',
    fontWeight: '400',
    fontSize: 'max(16px, 1em)',
  });
  field.append(words, input);
  form.append(field);
  host.append(form);
}

/** Takes our form away again; the page's own stays. */
export function removeEmailForm(host: HTMLElement): void {
  host.querySelector(`:scope > [${OURS}]`)?.remove();
}
