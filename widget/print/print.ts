import {paperStyles} from './print-styles.ts';

const MARK = 'data-relationship-test-print';

/** Takes the last copy away again. Browsers that never say that they have printed leave it. */
let restore = (): void => {};

/**
 * Prints what an element shows, alone: a copy of it stands beside the page's body while the
 * browser prints, the body does not. Nothing of the page is changed but for that moment, and no
 * inline style or script is needed, so that a content security policy has nothing to forbid.
 * `imprint` stands above it, and says what paper does not know: of what test, from where, and when.
 */
export async function printElement(host: HTMLElement, imprint: string): Promise<void> {
  restore();
  const sheet = pageSheet();
  const copy = copyOf(host, imprint);
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.append(copy);
  restore = () => {
    copy.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  window.addEventListener('afterprint', restore, {once: true});
  // Let the copy be laid out before the browser takes it.
  await new Promise(requestAnimationFrame);
  window.print();
}

/** While printing, the page is its copy alone; on the screen, the copy is nowhere. */
function pageSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    [${MARK}] { display: none }
    @media print {
      @page { margin: 18mm 16mm }
      html > body:not(#_):not(#_) { display: none !important }
      html:not(#_):not(#_) {
        display: block !important; position: static !important; overflow: visible !important;
        inline-size: auto !important; block-size: auto !important;
        min-block-size: 0 !important; max-block-size: none !important;
        margin: 0 !important; padding: 0 !important; background: none !important;
        color-scheme: light !important;
      }
      html > [${MARK}]:not(#_):not(#_) { display: block !important }
    }
  `);
  return sheet;
}

/** The element's content under the same style sheets and custom properties, all unfolded. */
function copyOf(host: HTMLElement, imprint: string): HTMLElement {
  const copy = document.createElement('div');
  copy.setAttribute(MARK, '');
  copy.setAttribute('aria-hidden', 'true');
  copy.lang = host.shadowRoot?.querySelector<HTMLElement>('.frame')?.lang ?? '';
  inherit(host, copy);
  const root = copy.attachShadow({mode: 'open'});
  const original = host.shadowRoot;
  if (!original) return copy;
  const {styleSheet} = paperStyles;
  root.adoptedStyleSheets = [...original.adoptedStyleSheets, ...(styleSheet ? [styleSheet] : [])];
  root.append(...[...original.childNodes].map((node) => node.cloneNode(true)));
  for (const details of root.querySelectorAll('details')) details.replaceWith(unfolded(details));
  root.querySelector('.result')?.prepend(paragraph('imprint', imprint));
  for (const area of root.querySelectorAll('textarea')) area.replaceWith(written(area.value));
  return copy;
}

/** Fonts and our own custom properties; colours are those of paper. */
function inherit(host: HTMLElement, copy: HTMLElement): void {
  const style = getComputedStyle(host);
  Object.assign(copy.style, {
    fontFamily: style.fontFamily,
    fontSize: '11pt',
    direction: style.direction,
  });
  for (const name of ['accent', 'radius', 'heading-font', 'heading-weight']) {
    const property = `--relationship-test-${name}`;
    const value = style.getPropertyValue(property);
    if (value) copy.style.setProperty(property, value);
  }
}

/**
 * What can be folded, unfolded, with its summary as a heading, which stays on one page with its
 * text. Single answers are on paper only where the visitor had opened them.
 */
function unfolded(details: HTMLDetailsElement): HTMLElement {
  const section = document.createElement('section');
  section.className = details.className;
  const [summary, ...content] = details.childNodes;
  const heading = document.createElement('h3');
  heading.append(...(summary?.childNodes ?? []));
  section.append(heading, ...content);
  if (!details.open) section.querySelector('.answers')?.remove();
  return section;
}

/** What was written, or two lines to write on. */
function written(text: string): HTMLElement {
  return paragraph(text.trim() ? 'written' : 'written empty', text);
}

function paragraph(className: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
