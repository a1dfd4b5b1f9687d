import {readFile} from 'node:fs/promises';

/** What a runner left in its report, or `null` when it crashed before it wrote one. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}
