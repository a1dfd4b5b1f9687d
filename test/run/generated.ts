import {readFile, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {type Ended, root, run} from './command.ts';
import {withFolder} from './scratch.ts';
import type {Section} from './section.ts';

/** A committed file that a program writes from others. */
interface GeneratedFile {
  readonly path: string;
  /** The package.json script that writes it. */
  readonly script: string;
  /** Generates it anew without changing the committed one. */
  readonly generate: (folder: string) => Promise<Generated>;
}

interface Generated extends Ended {
  /** What the file would hold. */
  readonly text: string | null;
}

const files: readonly GeneratedFile[] = [
  {
    path: 'custom-elements.json',
    script: 'manifest',
    generate: (folder) =>
      generateInto(join(folder, 'custom-elements.json'), 'cem', [
        'analyze',
        '--config',
        'custom-elements-manifest.config.ts',
        '--outdir',
        relative(root, folder),
      ]),
  },
  ...referenceFiles().map((path) => ({
    path,
    script: 'reference',
    generate: (folder: string) =>
      generateInto(join(folder, path), 'node', ['reference/generator/write.ts', folder]),
  })),
  {
    path: 'studio/schema.json',
    script: 'typegen',
    generate: (folder) =>
      generateInto(join(folder, 'schema.json'), 'sanity', [
        'schema',
        'extract',
        '--path',
        relative(root, join(folder, 'schema.json')),
      ]),
  },
  {
    path: 'studio/sanity.types.ts',
    script: 'typegen',
    generate: () => generateInPlace('studio/sanity.types.ts', 'sanity', ['typegen', 'generate']),
  },
];

/** The committed generated files are those that their sources would give today. */
export const generatedFiles: Section = {
  name: 'generated',
  title: 'Generated files',
  run: async () => {
    let passed = 0;
    for (const file of files) {
      const complaint = await withFolder((folder) => complain(file, folder));
      if (complaint === null) passed += 1;
      else process.stdout.write(`${complaint}\n`);
    }
    return {passed, failed: files.length - passed};
  },
};

/** What is written from `custom-elements.json`. */
function referenceFiles(): readonly string[] {
  const types = ['elements', 'react', 'jsx', 'vue', 'svelte'].map((name) => `${name}.d.ts`);
  const data = ['html', 'css'].map((name) => `vscode.${name}-custom-data.json`);
  return ['widget/REFERENCE.md', ...[...types, ...data].map((file) => `reference/${file}`)];
}

async function complain(
  {path, script, generate}: GeneratedFile,
  folder: string,
): Promise<string | null> {
  const {ok, output, text} = await generate(folder);
  if (!ok || text === null) return `${path} could not be generated:\n${output}`;
  if (text === (await readText(join(root, path)))) return null;
  return `${path} is not up to date: ./run ${script}, look at the change, and commit it.`;
}

async function generateInto(
  file: string,
  command: string,
  args: readonly string[],
): Promise<Generated> {
  const ended = await run(command, args, quietly);
  return {...ended, text: await readText(file)};
}

/** For a program that cannot be told where to write: what was there is put back. */
async function generateInPlace(
  path: string,
  command: string,
  args: readonly string[],
): Promise<Generated> {
  const file = join(root, path);
  const committed = await readText(file);
  const generated = await generateInto(file, command, args);
  if (committed !== null && committed !== generated.text) await writeFile(file, committed);
  return generated;
}

const quietly = {output: 'kept', env: {DO_NOT_TRACK: '1'}} as const;

function readText(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}
