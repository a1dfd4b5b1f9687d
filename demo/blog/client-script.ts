import {readFile} from 'node:fs/promises';

const folder = new URL('./client/', import.meta.url);

/**
 * A script of `client` as browsers understand it: the same file without its types.
 * `null` when there is none of that name.
 */
export async function clientScript(file: string): Promise<string | null> {
  if (!/^[a-z-]+\.ts$/.test(file)) return null;
  const source = await clientSource(file);
  if (source === null) return null;
  const {transformWithOxc} = await import('vite');
  const {code} = await transformWithOxc(source, file, {lang: 'ts', sourcemap: false});
  return code;
}

/** A script of `client` as it was written. */
export async function clientSource(file: string): Promise<string | null> {
  try {
    return await readFile(new URL(file, folder), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
