import {expect} from 'chai';
import type {RelationshipTestElement} from '../../widget/index.ts';
import {answerAll, clear, has, part, until} from './fixtures/mount.ts';
import {differences, looksOf} from './fixtures/likeness.ts';
import type {Look} from './fixtures/likeness.ts';
import {openPage, origin, readyIn, script, tag} from './fixtures/page.ts';
import type {PageOptions} from './fixtures/page.ts';

/** Gives the element the same type and measure on every page; the rest is the page's doing. */
const PLACE =
  'all: initial !important; display: block !important; inline-size: 640px !important; ' +
  'font: 16px/1.5 sans-serif !important; color: #222 !important';

const body = `<div id="place" style="${PLACE}">${tag}</div>${script}`;

/** Everything that a style sheet can say to elements of these names. */
const everyTag = `
  button, input, fieldset, legend, ul, ol, li, p, h2, h3, h4, table, th, td, caption, dl, dt, dd,
  svg, path, circle, rect, span, div, section, form, label, a, q, details, summary, i, strong {
    position: absolute !important; display: inline !important; inline-size: 7px !important;
    margin: 30px !important; padding: 30px !important; border: 9px dotted red !important;
    color: red !important; background: lime !important; font: 40px cursive !important;
    text-transform: uppercase !important; float: right !important; opacity: 0.2 !important;
    fill: red !important; stroke: red !important; letter-spacing: 1em !important;
  }
  button::before, li::before, p::after { content: 'hostile' !important }`;

const pages: [string, Partial<PageOptions>][] = [
  ['unsets everything', {head: '<style>* { all: unset !important }</style>'}],
  [
    'resets everything',
    {
      head: `<style>*, *::before, *::after { margin: 0 !important; padding: 0 !important;
        border: 0 !important; box-sizing: content-box !important; list-style: none !important;
        appearance: none !important; outline: 0 !important; transition: none !important;
        min-width: 0 !important; max-width: none !important; float: none !important }</style>`,
    },
  ],
  ['styles every tag', {head: `<style>${everyTag}</style>`}],
  [
    'sets its text as no test is set',
    {
      head: `<style>relationship-test { text-transform: uppercase; text-indent: 4em;
        white-space: nowrap; word-spacing: 1em; text-align: right; text-shadow: 0 0 4px red;
        cursor: wait; font-style: italic; visibility: visible; user-select: none;
        border-collapse: collapse; list-style: square inside; text-wrap: nowrap }</style>`,
    },
  ],
  [
    'brings Tailwind’s preflight',
    {head: `<link rel="stylesheet" href="${origin}/node_modules/tailwindcss/preflight.css">`},
  ],
  [
    'brings Bootstrap',
    {
      head: `<link rel="stylesheet" href="${origin}/node_modules/bootstrap/dist/css/bootstrap.min.css">`,
    },
  ],
  ['is in quirks mode', {mode: 'quirks'}],
];

afterEach(clear);

describe('the element looks the same on a page that', () => {
  let plain: ReadonlyMap<string, readonly Look[]>;

  before(async () => {
    plain = await views({});
    clear();
  });

  for (const [title, options] of pages) {
    it(title, async () => {
      const found = await views(options);
      for (const [view, looks] of found) {
        const wrong = differences(looks, plain.get(view) ?? []);
        expect(wrong.slice(0, 12), `${view}: ${wrong.length} differences`).to.deep.equal([]);
      }
    });
  }
});

/** How every view of a whole test looks on a page. */
async function views(options: Partial<PageOptions>): Promise<ReadonlyMap<string, readonly Look[]>> {
  const page = await openPage({body, ...options});
  expect(page.compatMode).to.equal(options.mode === 'quirks' ? 'BackCompat' : 'CSS1Compat');
  const element = await readyIn(page);
  const found = new Map<string, readonly Look[]>();
  const look = async (view: string) => {
    await element.updateComplete;
    found.set(view, looksOf(element));
  };
  await look('introduction');
  element.start();
  await look('item');
  await answerAll(element, [6]);
  part(element, 'input[value="2"]').click();
  await look('answered item');
  await answerAll(element, [2, null, 6]);
  await until(() => has(element, '.open-item'));
  await look('open items');
  part(element, '.open-item').click();
  await element.updateComplete;
  await finish(element);
  await element.unlock();
  for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
  await look('result with report');
  return found;
}

async function finish(element: RelationshipTestElement): Promise<void> {
  await answerAll(element, [6]);
  while (element.status === 'items') await answerAll(element, [null]);
  await until(() => has(element, '[part~="unlock"]'));
}
