/** Writes what is generated from the manifest: `node reference/generator/write.ts [folder]`. */

import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {elementTypes, jsxTypes, reactTypes, svelteTypes, vueTypes} from './framework-types.ts';
import {type CustomElement, type EventClass, readElements, readEvents} from './manifest.ts';
import {referencePage} from './page.ts';
import {cssData, htmlData} from './vs-code-data.ts';

type Generator = (
  elements: readonly CustomElement[],
  events: ReadonlyMap<string, EventClass>,
) => string;

const files: Readonly<Record<string, Generator>> = {
  'widget/REFERENCE.md': referencePage,
  'reference/vscode.html-custom-data.json': htmlData,
  'reference/vscode.css-custom-data.json': cssData,
  'reference/elements.d.ts': elementTypes,
  'reference/react.d.ts': reactTypes,
  'reference/jsx.d.ts': jsxTypes,
  'reference/vue.d.ts': vueTypes,
  'reference/svelte.d.ts': svelteTypes,
};

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(process.argv[2] ?? root);
const manifest: unknown = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
const elements = readElements(manifest);
const events = readEvents(manifest);
if (elements.length === 0) throw new Error('custom-elements.json has no element: ./run manifest.');

for (const [path, generate] of Object.entries(files)) {
  const file = join(folder, path);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, generate(elements, events));
}
