import {readFile, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {type Ended, root, run} from './command.ts';
import {withFolder} from './scratch.ts';
import {inPairs, type Print} from './section.ts';
import {one, sum, type Tally} from './tally.ts';

/** Committed files that a program writes from others. */
interface Generation {
  readonly paths: readonly string[];
  /** The package.json script that writes them. */
  readonly script: string;
  /** Generates them anew, in a folder, without changing the committed ones. */
  readonly generate: (folder: string) => Promise<Generated>;
}

interface Generated extends Ended {
  /** What each file would hold. */
  readonly texts: readonly (string | null)[];
}

const typegen: readonly Generation[] = [
  {
    paths: ['studio/schema.json'],
    script: 'typegen',
    generate: (folder) =>
      generateInto([join(folder, 'schema.json')], 'sanity', [
        'schema',
        'extract',
        '--path',
        relative(root, join(folder, 'schema.json')),
      ]),
  },
  {
    paths: ['studio/sanity.types.ts'],
    script: 'typegen',
    generate: () => generateInPlace('studio/sanity.types.ts', 'sanity', ['typegen', 'generate']),
  },
];

const fromManifest: readonly Generation[] = [
  {
    paths: ['custom-elements.json'],
    script: 'manifest',
    generate: (folder) =>
      generateInto([join(folder, 'custom-elements.json')], 'cem', [
        'analyze',
        '--config',
        'custom-elements-manifest.config.ts',
        '--outdir',
        relative(root, folder),
      ]),
  },
  {
    paths: referenceFiles(),
    script: 'reference',
    generate: (folder) =>
      generateInto(
        referenceFiles().map((path) => join(folder, path)),
        'node',
        ['reference/generator/write.ts', folder],
      ),
  },
];

/** The committed generated files are those that their sources would give today. */
export function checkGenerated(print: Print): Promise<Tally> {
  return inPairs(
    [fromManifest, typegen].map((generations) => async () => {
      const tallies: Tally[] = [];
      for (const generation of generations) tallies.push(await compare(generation, print));
      return sum(tallies);
    }),
  );
}

/** What is written from `custom-elements.json`. */
function referenceFiles(): readonly string[] {
  const types = ['elements', 'react', 'jsx', 'vue', 'svelte'].map((name) => `${name}.d.ts`);
  const data = ['html', 'css'].map((name) => `vscode.${name}-custom-data.json`);
  return ['widget/REFERENCE.md', ...[...types, ...data].map((file) => `reference/${file}`)];
}

/** Each file is one test. */
async function compare({paths, script, generate}: Generation, print: Print): Promise<Tally> {
  const {ok, output, texts} = await withFolder(generate);
  if (!ok) print(`${paths.join(', ')} could not be generated:\n${output}`);
  const tallies = await Promise.all(
    paths.map(async (path, index) => {
      const text = texts[index] ?? null;
      if (!ok) return one(path, false);
      if (text !== null && text === (await readText(join(root, path)))) return one(path, true);
      print(`${path} is not up to date: ./run ${script}, look at the change, and commit it.\n`);
      return one(path, false);
    }),
  );
  return sum(tallies);
}

async function generateInto(
  files: readonly string[],
  command: string,
  args: readonly string[],
): Promise<Generated> {
  const ended = await run(command, args, quietly);
  return {...ended, texts: await Promise.all(files.map(readText))};
}

/** For a program that cannot be told where to write: what was there is put back. */
async function generateInPlace(
  path: string,
  command: string,
  args: readonly string[],
): Promise<Generated> {
  const file = join(root, path);
  const committed = await readText(file);
  const generated = await generateInto([file], command, args);
  if (committed !== null && committed !== generated.texts[0]) await writeFile(file, committed);
  return generated;
}

const quietly = {output: 'kept', env: {DO_NOT_TRACK: '1'}} as const;

function readText(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}
