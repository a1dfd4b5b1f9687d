import {type Html, html} from '../html.ts';

type Row = readonly [name: string, meaning: string];

const events: readonly Row[] = [
  ['-ready', 'The test was loaded and shows its introduction.'],
  ['-start', 'The visitor began, or went on where they had left.'],
  ['-answer', 'An item was answered: its id and place. The value only with include-answers.'],
  ['-progress', 'How many items are answered, of how many.'],
  ['-result', 'The scores and the pattern.'],
  ['-unlock-request', 'The report is asked for. respondWith(promise) decides.'],
  ['-unlock', 'The report is open.'],
  ['-share', 'The result was shared.'],
  ['-article', 'A recommended article was chosen. preventDefault() keeps the page here.'],
  ['-error', 'Something did not load: what, and how to mend it.'],
];

const attributes: readonly Row[] = [
  ['project-id', 'Project of the Content Lake.'],
  ['dataset', 'Its dataset, such as production.'],
  ['test', 'Slug of the test.'],
  ['api-host', 'Another host than Sanity’s, such as the store on this machine.'],
  ['src', 'URL of a snapshot, instead of a project.'],
  ['article-url', 'Where articles are, with {slug} in it.'],
  ['lang', 'Language; the page’s own unless given.'],
  ['theme', 'auto, light or dark.'],
  ['items-per-step', 'How many items are shown at once.'],
  ['auto-advance', 'Goes on by itself after a choice by pointer.'],
  ['include-answers', 'Puts the answers into the events of this page.'],
  ['storage', 'local, session or none: where a break is remembered.'],
];

/** What the element tells the page. */
export function eventsTable(): Html {
  return table('events', 'Events', 'Each name begins with relationship-test.', events);
}

/** What the page tells the element. */
export function attributesTable(): Html {
  return table('attributes', 'Attributes', 'The first three are all that is needed.', attributes);
}

function table(id: string, title: string, note: string, rows: readonly Row[]): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <p>${note}</p>
    <table>
      ${rows.map(
        ([name, meaning]) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td>${meaning}</td>
          </tr>`,
      )}
    </table>
  </section>`;
}
