import {readFile} from 'node:fs/promises';
import {parse} from 'node:path';
import {InputError} from '../score/input-error.ts';
import {type PageTemplate, readTemplate} from './template.ts';

/**
 * The template in a file; for a language the one beside it that names the language, as
 * `page.zh-Hans.html` does beside `page.html`, where there is one.
 */
export function templateFile(file: string): (language: string) => Promise<PageTemplate> {
  const {dir, name, ext} = parse(file);
  return async (language) => {
    const own = `${dir}/${name}.${language}${ext}`;
    const text = await readOrNull(own);
    if (text !== null) return readTemplate(text, own);
    const common = await readOrNull(file);
    if (common === null) throw new InputError(`There is no template ${file}.`);
    return readTemplate(common, file);
  };
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
