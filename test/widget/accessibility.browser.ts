import 'axe-core';
import type axe from 'axe-core';
import {expect} from 'chai';
import {encodeShareCode} from '../../widget/core/share-code.ts';
import type {RelationshipTestElement} from '../../widget/index.ts';
import {linkTo} from '../../widget/share/link.ts';
import {
  answerAll,
  clear,
  create,
  has,
  mount,
  mountResult,
  mountStarted,
  once,
  part,
  until,
} from './fixtures/mount.ts';
import {forceColours} from './fixtures/forced-colours.ts';
import {theirs} from './fixtures/links.ts';
import {optionsItem, wireTest} from './fixtures/wire-test.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const SHARED = encodeShareCode(theirs());

const unlockBy = (unlockKind: string) => wireTest({unlockKind});

const states: [string, () => Promise<RelationshipTestElement>][] = [
  ['the introduction', () => mount()],
  ['an item', () => mountStarted()],
  ['an answered item', () => answered()],
  ['all items on one page', () => mountStarted({attributes: {'items-per-step': 'all'}})],
  ['options', () => mountStarted({test: wireTest({items: [optionsItem('o')]})})],
  ['the open items', () => reviewed()],
  ['the result', () => mountResult([6, 6, 6, 6], {attributes: {'article-url': '/a/{slug}'}})],
  ['the report', () => reported()],
  ['the form for an address', () => mountResult([6, 6, 6, 6], {test: unlockBy('email')})],
  ['the form for a code', () => mountResult([6, 6, 6, 6], {test: unlockBy('code')})],
  ['the picture', () => pictured()],
  ['a shared result', () => linked({result: SHARED})],
  ['two results', () => linked({result: SHARED, partner: SHARED})],
  ['a broken link', () => linked({result: 'broken'})],
  ['a fault', () => failed()],
];

// The rules read a tree that is the same in every engine: one goes through all the languages,
// and through accents that are easy on a background.
const [languages, accents] = navigator.userAgent.includes('Chrome')
  ? [
      ['en', 'zh-Hans', 'ar', 'de', 'es', 'fr', 'ja', 'pt'],
      {light: ['', 'gold', '#7a1f3d'], dark: ['', 'gold', '#7a1f3d']},
    ]
  : [['en', 'ar'], {light: ['', 'gold'], dark: ['', '#7a1f3d']}];

/** Rules that ask for what a whole page has. */
const OF_A_PAGE = {region: {enabled: false}, 'page-has-heading-one': {enabled: false}};

beforeEach(() => {
  document.title = 'A page';
  document.documentElement.lang = 'en';
});

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  document.documentElement.lang = 'en';
  clear();
});

for (const language of languages) {
  describe(`in ${language}`, () => {
    for (const [title, show] of states) {
      it(`${title} has no fault that axe finds`, async () => {
        document.documentElement.lang = language;
        document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
        const element = await show();
        const rules = {...OF_A_PAGE, 'color-contrast': {enabled: false}};
        expect(await violations(element, {rules})).to.deep.equal([]);
      });
    }
  });
}

describe('the contrast', () => {
  for (const [title, show] of states) {
    it(`of ${title} is enough in light, dark and forced colours, with any accent`, async () => {
      const {style} = document.documentElement;
      style.background = 'Canvas';
      style.color = 'CanvasText';
      const element = await show();
      for (const scheme of ['light', 'dark'] as const) {
        style.colorScheme = scheme;
        for (const accent of accents[scheme]) {
          style.setProperty('--relationship-test-accent', accent);
          expect(await lowContrasts(element), `${scheme} ${accent}`).to.deep.equal([]);
        }
        if (await forceColours(true)) {
          expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
          expect(await lowContrasts(element), `${scheme}, forced`).to.deep.equal([]);
          await forceColours(false);
        }
      }
    });
  }
});

describe('every target', () => {
  for (const width of ['320px', '760px']) {
    it(`is at least 44 px in a column of ${width}, and nothing scrolls sideways`, async () => {
      for (const show of [mountStarted, reviewed, reported]) {
        document.body.style.inlineSize = width;
        const element = await show();
        const frame = part(element, '[part~="frame"]');
        expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
        for (const target of element.renderRoot.querySelectorAll('button:enabled, .point')) {
          const {width: w, height: h} = target.getBoundingClientRect();
          expect(Math.min(w, h), target.textContent ?? '').to.be.at.least(43.9);
        }
        element.remove();
      }
      document.body.removeAttribute('style');
    });
  }
});

function lowContrasts(element: RelationshipTestElement): Promise<unknown[]> {
  return violations(element, {runOnly: {type: 'rule', values: ['color-contrast']}});
}

async function violations(
  element: RelationshipTestElement,
  options: axe.RunOptions,
): Promise<unknown[]> {
  // A colour on its way to another is neither.
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.cancel();
  const results = await window.axe.run(element, {
    ...options,
    resultTypes: ['violations'],
    preload: false,
  });
  return results.violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => ({id, target, failureSummary})),
  );
}

async function answered(): Promise<RelationshipTestElement> {
  const element = await mountStarted();
  part(element, 'input[value="4"]').click();
  await element.updateComplete;
  return element;
}

async function reviewed(): Promise<RelationshipTestElement> {
  const element = await mountStarted();
  await answerAll(element, [6, null, 6, 6]);
  return element;
}

async function reported(): Promise<RelationshipTestElement> {
  const element = await mountResult([6, 6, 6, 6]);
  await element.unlock();
  for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
  await element.updateComplete;
  return element;
}

async function pictured(): Promise<RelationshipTestElement> {
  const element = await mountResult([6, 6, 6, 6]);
  part(element, '[part~="picture"]').click();
  await until(() => has(element, '[part~="picture"] canvas'));
  return element;
}

async function linked(codes: Parameters<typeof linkTo>[1]): Promise<RelationshipTestElement> {
  const {href} = location;
  history.replaceState(null, '', linkTo(href, codes));
  const element = await mount();
  await until(() => has(element, '.heading'));
  history.replaceState(null, '', href);
  return element;
}

async function failed(): Promise<RelationshipTestElement> {
  const {error} = console;
  console.error = () => {};
  const element = create({test: null});
  const told = once(element, 'relationship-test-error');
  document.body.append(element);
  await told;
  console.error = error;
  await element.updateComplete;
  return element;
}
