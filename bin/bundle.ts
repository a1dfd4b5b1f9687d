import {existsSync} from 'node:fs';
import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Snapshot} from '../widget/content/snapshot.ts';
import {snapshotText} from '../widget/content/snapshot-text.ts';
import {InputError} from './score/input-error.ts';

/** The script that a page loads. */
const SCRIPT = 'relationship-test.js';

/** Beside the command in the package, and from the source of the command. */
const FOLDERS = ['../bundle/', '../dist/bundle/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * Writes a folder that a page can use without anything else: one script with the element and the
 * content of its first view, the parts that it loads later, and the whole snapshot.
 * @returns the path of the script
 * @throws InputError when the script was not built
 */
export async function writeBundle(folder: string, snapshot: Snapshot): Promise<string> {
  const built = FOLDERS.find((each) => existsSync(join(each, SCRIPT)));
  if (!built) {
    throw new InputError('The script to bundle is not here: npm run build:bundle writes it.');
  }
  await mkdir(folder, {recursive: true});
  for (const name of await readdir(built)) await cp(join(built, name), join(folder, name));
  const script = join(folder, SCRIPT);
  await writeFile(script, withContent(await readFile(join(built, SCRIPT), 'utf8'), snapshot));
  await writeFile(join(folder, 'snapshot.json'), snapshotText(snapshot));
  return script;
}

/** The built script with what its first view needs of a snapshot; the rest is asked for later. */
export function withContent(script: string, {format, version, test}: Snapshot): string {
  return `const SNAPSHOT=${JSON.stringify(JSON.stringify({format, version, test}))};\n${script}`;
}
