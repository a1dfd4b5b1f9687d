import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {InputError} from '../score/input-error.ts';
import type {SiteFile} from './folder.ts';

/** Where the script lies in a site. */
export const SCRIPT_PLACE = 'script/relationship-test.js';

/** Beside the command in the package, and from the source of the command. */
const FOLDERS = ['../embed/', '../../dist/embed/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * The script of the element with the parts that it loads, to lie beside the pages.
 * @throws InputError when it was not built
 */
export async function scriptFiles(): Promise<readonly SiteFile[]> {
  const folder = FOLDERS.find((each) => existsSync(join(each, 'relationship-test.js')));
  if (!folder) {
    throw new InputError('The script of the element is not here. Say where it is with --script.');
  }
  const names = (await readdir(folder)).filter((name) => /\.(?:js|md)$/.test(name));
  return Promise.all(
    names.map(async (name) => ({
      file: `script/${name}`,
      from: await readFile(join(folder, name)),
    })),
  );
}
