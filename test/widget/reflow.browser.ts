import {expect} from 'chai';
import type {RelationshipTestElement} from '../../widget/index.ts';
import {answerAll, clear, has, part, until} from './fixtures/mount.ts';
import {begin, openPage, readyIn, script, tag} from './fixtures/page.ts';

const languages = ['en', 'zh-Hans', 'ar', 'de', 'es', 'fr', 'ja', 'pt'];

afterEach(clear);

for (const language of languages) {
  describe(`in ${language}, nothing scrolls sideways and every target fits a finger`, () => {
    it('on a page magnified to 400 %, which is 320 px wide', () => walk(language, 320, ''));

    it('with letters of twice the size', () =>
      walk(language, 640, '<style>html { font-size: 200% }</style>'));
  });
}

/** Goes through every view, and looks at each. */
async function walk(language: string, width: number, head: string): Promise<void> {
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  const page = await openPage({
    head: `<meta name="viewport" content="width=device-width">${head}`,
    body: tag + script,
    root: `lang="${language}" dir="${dir}"`,
    width,
  });
  const element = await readyIn(page);
  await until(() => part(element, '[part~="frame"]').lang === language);
  look('the introduction', element);
  await begin(element);
  look('an item', element);
  await answerAll(element, [6, null, 6, 6]);
  await until(() => has(element, '.open-item'));
  look('the open items', element);
  part(element, '.open-item').click();
  await until(() => has(element, 'fieldset'));
  await answerAll(element, [6]);
  while (element.status === 'items') await answerAll(element, [null]);
  await until(() => has(element, '[part~="unlock"]'));
  await element.unlock();
  for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
  await element.updateComplete;
  look('the result with its report', element);
}

function look(view: string, element: RelationshipTestElement): void {
  const page = element.ownerDocument.scrollingElement;
  expect(page?.scrollWidth, `${view} is wider than the page`).to.be.at.most(page?.clientWidth ?? 0);
  const frame = part(element, '[part~="frame"]');
  expect(frame.scrollWidth, `${view} is cut off`).to.be.at.most(frame.clientWidth);
  const targets = 'button:enabled, .point, input:not([type="radio"]), summary, textarea';
  for (const target of element.renderRoot.querySelectorAll<HTMLElement>(targets)) {
    const {width, height} = target.getBoundingClientRect();
    const name = `${view}: ${target.localName} "${target.textContent?.trim().slice(0, 40)}"`;
    if (width === 0) continue;
    const {type} =
      target instanceof (element.ownerDocument.defaultView?.HTMLInputElement ?? HTMLInputElement)
        ? target
        : {type: ''};
    // A box to tick is hit by its label as well.
    const area =
      type === 'checkbox'
        ? (target.closest('label')?.getBoundingClientRect() ?? target.getBoundingClientRect())
        : {width, height};
    expect(Math.min(area.width, area.height), `${name} is too small`).to.be.at.least(43.9);
    expect(target.scrollWidth, `${name} is cut off`).to.be.at.most(target.clientWidth + 1);
  }
}
