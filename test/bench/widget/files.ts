import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build, type Rolldown} from 'vite';

const root = join(import.meta.dirname, '../../..');

/** Built scripts by their path on the server. */
export type Files = ReadonlyMap<string, string>;

/** Builds the element as it is published, and the floors the same way. */
export async function buildFiles(folder: string): Promise<Files> {
  await build({
    root,
    mode: 'embed',
    configFile: join(root, 'vite.config.ts'),
    build: {outDir: folder},
  });
  const embed = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`/embed/${name}`, readFileSync(join(folder, name), 'utf8')] as const);
  const floors = ['minimal-lit', 'minimal-vanilla'].map(
    async (name) => [`/floor/${name}.js`, await buildFloor(name)] as const,
  );
  return new Map([...embed, ...(await Promise.all(floors))]);
}

async function buildFloor(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: join(import.meta.dirname, `floor/${name}.ts`), formats: ['es']},
      rolldownOptions: {output: {minify: true}},
    },
  });
  const [first] = [built].flat();
  const chunk = isOutput(first) ? first.output[0] : null;
  if (!chunk) throw new Error(`The floor ${name} was not built.`);
  return chunk.code;
}

function isOutput(value: unknown): value is Rolldown.RolldownOutput {
  return typeof value === 'object' && value !== null && 'output' in value;
}
