import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root, run} from './command.ts';
import {withFolder} from './scratch.ts';
import type {Section} from './section.ts';

/** A committed file that a program writes from others. */
interface GeneratedFile {
  readonly path: string;
  /** The package.json script that writes it. */
  readonly script: string;
  /** Writes it anew into a folder, and says where. */
  readonly generate: (folder: string) => Promise<GenerateResult>;
}

interface GenerateResult {
  readonly ok: boolean;
  readonly output: string;
  readonly file: string;
}

const files: readonly GeneratedFile[] = [
  {
    path: 'custom-elements.json',
    script: 'manifest',
    generate: async (folder) => ({
      ...(await run(
        'cem',
        ['analyze', '--config', 'custom-elements-manifest.config.js', '--outdir', folder],
        {output: 'kept'},
      )),
      file: join(folder, 'custom-elements.json'),
    }),
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

async function complain(expected: GeneratedFile, folder: string): Promise<string | null> {
  const {ok, output, file} = await expected.generate(folder);
  if (!ok) return `${expected.path} could not be generated:\n${output}`;
  const fresh = await readFile(file, 'utf8');
  const committed = await readFile(join(root, expected.path), 'utf8').catch(() => null);
  return committed === fresh
    ? null
    : `${expected.path} is not up to date: ./run ${expected.script}, look at the change, and commit it.`;
}
