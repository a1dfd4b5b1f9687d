/** How a page takes the elements in, before the lists of what they have. */
export const guide = `## In a page

\`\`\`html
<script type="module" src="https://YOUR-CDN/relationship-test.js"></script>
<relationship-test project-id="YOUR-PROJECT" test="pursuit-distance">
  <p>This test needs JavaScript.</p>
</relationship-test>
\`\`\`

What is inside the tag shows until the script has run. The script may stand anywhere and be loaded twice; elements that come later are found. Nothing is asked for before an element is near the viewport. A system that strips unknown tags may keep \`<div data-relationship-test="pursuit-distance" data-project-id="YOUR-PROJECT"></div>\`, or the script alone with these attributes.

The introduction is on show before the element is defined: a page that hides \`relationship-test:not(:defined)\` hides it, too. In another element's shadow root the script does not look for the tag; a bundler's import does ([In a framework](#in-a-framework)).

### So that nothing below it moves

Until the script has run, only the page can keep room for the element. Give it the height of its introduction:

\`\`\`css
relationship-test {
  display: block;
  min-block-size: 40rem;
  --relationship-test-min-height: 40rem;
}
\`\`\`

### Faster, where the test is the first thing on the page

The script is small: it asks for the content at once, and shows the introduction and the first item by itself; all that follows loads once they are painted. A hint in the head of the page lets the browser connect to the content's server meanwhile, or fetch a snapshot:

\`\`\`html
<link rel="preconnect" href="https://YOUR-PROJECT.apicdn.sanity.io" crossorigin />
<link rel="preload" href="/test/snapshot.json" as="fetch" crossorigin />
\`\`\`

What the first view needs stands in the first line of a snapshot, and is shown before the rest has come. Fastest is one script that carries the first view and the test:

\`\`\`sh
npx relationship-test export --bundle --project-id YOUR-PROJECT --test pursuit-distance --out public/test
\`\`\`

\`\`\`html
<script type="module" src="/test/relationship-test.js"></script>
<relationship-test src="/test/snapshot.json"></relationship-test>
\`\`\`

It holds the content of its first view, and asks for the rest of the folder at the first answer. Where all pages are in one language, \`--language en\` leaves the others out, of a bundle and of a snapshot. Export again when the test was published anew.

### With a strict policy

No inline style or script, no \`eval\`, no cookie, no third party. This policy suffices, also with \`require-trusted-types-for 'script'\` and \`Cross-Origin-Embedder-Policy: require-corp\`:

\`\`\`
default-src 'none'; script-src https://YOUR-CDN; connect-src https://YOUR-PROJECT.apicdn.sanity.io; img-src https://cdn.sanity.io
\`\`\`

Where a policy names what may make trusted types, it is \`trusted-types lit-html\`.

### In a framework

\`npm install relationship-test\`, then \`import 'relationship-test/define'\` once, in code that runs in the browser. Types of the tag, its properties and its events come from \`relationship-test/react\`, \`/jsx\`, \`/vue\` and \`/svelte\`; \`relationship-test/vscode.html-custom-data.json\` and \`vscode.css-custom-data.json\` teach them to an editor. A \`client\` is a property, not an attribute: import \`define\` before the first element is drawn, or set it by a reference.
`;
