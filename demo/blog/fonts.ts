import {createRequire} from 'node:module';

const {resolve} = createRequire(import.meta.url);

/** The font files that the style sheets name, and where their packages keep them. */
const files: Readonly<Record<string, string>> = {
  'newsreader.woff2': '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  'newsreader-text.woff2':
    '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  'newsreader-text-italic.woff2':
    '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  'newsreader-italic.woff2':
    '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2',
  'newsreader-ext.woff2':
    '@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2',
  'instrument-sans.woff2':
    '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
};

/** Where a font file is on this machine; `null` for a name that the blog does not use. */
export function fontFile(name: string): string | null {
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  return file === undefined ? null : resolve(file);
}
