/** A page to measure, and how the first item is reached on it. */
export interface Subject {
  readonly name: string;
  /** Of the element that shows items; a page alone has none. */
  readonly tag: string | null;
  readonly head: string;
  readonly body: string;
}

/** Address that answers the query of the test, for those that do not make their own. */
export const CONTENT = '/content.json';

/** The script that carries its content, and the rest of that content beside it. */
export const BUNDLE = '/bundle/relationship-test.js';
export const SNAPSHOT = '/bundle/snapshot.json';

/** The style sheet of the peer. */
export const PEER_STYLES = '/peer/survey-js.css';

/** Stands for the address of the server, which is known later. */
export const ORIGIN = '{origin}';

/** The pages. */
export function subjectsOf(): readonly Subject[] {
  const room = `<style>relationship-test { display: block; min-block-size: 40rem;
    --relationship-test-min-height: 40rem }</style>`;
  const dataset = ours(`project-id="local" api-host="${ORIGIN}" test="pursuit-distance"`);
  const snapshot = ours(`src="${SNAPSHOT}"`);
  const tag = `${room}<script type="module" src="/embed/relationship-test.js"></script>`;
  const lit = `<minimal-lit src="${CONTENT}"></minimal-lit>`;
  const litTag = '<script type="module" src="/floor/minimal-lit.js"></script>';
  return [
    {name: 'page alone', tag: null, head: '', body: ''},
    {
      name: 'minimal vanilla',
      tag: 'minimal-vanilla',
      head: '<script type="module" src="/floor/minimal-vanilla.js"></script>',
      body: `<minimal-vanilla src="${CONTENT}"></minimal-vanilla>`,
    },
    {name: 'minimal Lit', tag: 'minimal-lit', head: litTag, body: lit},
    {
      name: 'minimal Lit, preloaded',
      tag: 'minimal-lit',
      head: `<link rel="preload" as="fetch" crossorigin href="${CONTENT}">${litTag}`,
      body: lit,
    },
    {
      name: 'SurveyJS',
      tag: 'survey-js',
      head: `<link rel="stylesheet" href="${PEER_STYLES}">
        <script type="module" src="/peer/survey-js.js"></script>`,
      body: `<survey-js src="${CONTENT}"></survey-js>`,
    },
    {name: 'relationship-test', tag: 'relationship-test', head: tag, body: dataset},
    {
      name: 'relationship-test, snapshot',
      tag: 'relationship-test',
      head: `<link rel="preload" as="fetch" crossorigin href="${SNAPSHOT}">${tag}`,
      body: snapshot,
    },
    {
      name: 'relationship-test, one file',
      tag: 'relationship-test',
      head: `${room}<script type="module" src="${BUNDLE}"></script>`,
      body: snapshot,
    },
  ];
}

/** The element, which shows its introduction first. */
function ours(attributes: string): string {
  return `<relationship-test ${attributes} loading="eager"></relationship-test>`;
}

/** The page around a subject, with text before and after it that could be shifted. */
export function pageOf({head, body}: Subject): string {
  const text = '<p>Two people, one evening, and a door that closes a little too loudly.</p>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>Page</title>
    <link rel="icon" href="data:,">${head}</head>
    <body><h1>An article</h1>${text.repeat(3)}${body}${text.repeat(8)}</body></html>`;
}
