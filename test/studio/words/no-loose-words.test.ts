import {globSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {looseWords} from './loose-words.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Languages are called by their own names in every language. */
const NAMES: ReadonlySet<string> = new Set(['English', '简体中文']);

test('no file of the Studio says anything to editors that the catalogue does not have', async () => {
  const files = globSync('studio/**/*.{ts,tsx}', {cwd: root}).filter(
    (file) => !/^studio\/(words|migrations)\//.test(file),
  );
  expect(files.length).toBeGreaterThan(90);
  const found = await Promise.all(
    files.map(async (file) =>
      looseWords(file, await readFile(join(root, file), 'utf8'))
        .filter(({words}) => !NAMES.has(words))
        .map(({line, words}) => `${file}:${line} says “${words}”`),
    ),
  );
  expect(found.flat()).toEqual([]);
});

describe('loose words are', () => {
  test.each([
    ['words between tags', '<p>Nothing yet</p>'],
    ['a label', '<Button aria-label="Still right" />'],
    ['a label in parts', '<Button aria-label={`Look at: ${who}`} />'],
    ['one of two titles', 'const field = {title: isNew ? "Begin" : rest}'],
    ['a title given to a builder', 'S.list().title("Articles")'],
    ['heads of a table', 'const head = ["Row", ...used]'],
    ['a sentence anywhere', 'const fault = "There is no wording."'],
    ['a sentence in Chinese', 'const fault = "没有题干。"'],
  ])('%s', (_, source) => {
    expect(looseWords('a.tsx', source)).toHaveLength(1);
  });

  test.each([
    ['an error for developers', 'throw new TypeError("The page has no element.")'],
    ['a line of the console', 'console.warn("Copying was refused.", error)'],
    ['a query', 'const query = `*[_type == "article" && language == $language]`'],
    ['fields of a preview', 'const preview = {select: {title: "title", subtitle: "text"}}'],
    ['a style', 'const style = {border: "1px solid var(--line)"}'],
    ['names in code', '<Text size="small" tone="critical" data-testid="embed-snippet" />'],
    ['a type', 'type State = {title: "Ready"}'],
  ])('not %s', (_, source) => {
    expect(looseWords('a.tsx', source)).toEqual([]);
  });
});
