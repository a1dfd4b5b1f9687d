/** Runs in a previewed page: drafts for the elements, and overlays that open them in the Studio. */

import {enableVisualEditing, type HistoryAdapter} from '@sanity/visual-editing';
import {Drafts} from './drafts.ts';
import {onlyPart} from './only-part.ts';

const ELEMENTS = 'relationship-article, relationship-test';

const drafts = new Drafts();
let main = document.querySelector('main');
let server = main?.innerHTML;

/** Gives every element on the page what it asks for as it stands now. */
function giveDrafts(): void {
  for (const element of document.querySelectorAll<HTMLElement>(ELEMENTS)) {
    const part = element.dataset['part'];
    const client = {
      fetch: async (query: string, params: Readonly<Record<string, unknown>>) => {
        const answer = await drafts.ask(query, params);
        return part === undefined ? answer : onlyPart(answer, part);
      },
    };
    Object.assign(element, {client});
  }
}

/** Shows the page as it stands now; what did not change stays, and a reader keeps their place. */
async function update(): Promise<void> {
  drafts.forget();
  const answer = await fetch(drafts.address(location.href));
  if (!answer.ok) return location.reload();
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = page.querySelector('main');
  if (main && next && next.innerHTML !== server) {
    server = next.innerHTML;
    const taken = document.importNode(next, true);
    main.replaceWith(taken);
    main = taken;
  }
  giveDrafts();
}

/** The overlays' own styles. */
function addStyles(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/preview/overlays/overlays.css';
  document.head.append(link);
}

/** Pages that are not previewed may not stand in the Studio's frame: they open beside it. */
function keepOthersOutside(): void {
  const previewed = /^\/preview\/(?:zh\/)?(?:library\/|test\/|$)/;
  const open = ({target}: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin !== location.origin || previewed.test(link.pathname)) return;
    link.pathname = link.pathname.replace(/^\/preview/, '');
    link.target = '_blank';
  };
  document.addEventListener('click', open, {capture: true});
}

const history: HistoryAdapter = {
  subscribe(navigate) {
    navigate({type: 'replace', title: document.title, url: location.href});
    return () => {};
  },
  update({type, url}) {
    if (new URL(url, location.href).href === location.href) return;
    if (type === 'replace') location.replace(url);
    else location.assign(url);
  },
};

addStyles();
keepOthersOutside();
giveDrafts();
new EventSource('/preview/changes').addEventListener('change', () => void update());
enableVisualEditing({
  history,
  refresh: () => update(),
  onPerspectiveChange: (perspective) => {
    if (drafts.look(perspective)) void update();
  },
});
