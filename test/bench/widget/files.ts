import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type Rolldown} from 'vite';
import {withContent} from '../../../bin/bundle.ts';
import {readSnapshot} from '../../../widget/content/snapshot.ts';
import {BUNDLE, PEER_STYLES} from './subjects.ts';

const root = join(import.meta.dirname, '../../..');

/** Built scripts, and the style sheet of the peer, by their path on the server. */
export type Files = ReadonlyMap<string, string>;

/** Builds the element as it is published, alone and with its content, and what it is beside. */
export async function buildFiles(folder: string, snapshot: string): Promise<Files> {
  const embed = await buildElement('embed', join(folder, 'embed'));
  const parts = await buildElement('bundle', join(folder, 'bundle'));
  const bundle = parts.map(([path, code]): [string, string] => [
    path,
    path === BUNDLE ? withContent(code, readSnapshot(JSON.parse(snapshot))) : code,
  ]);
  const others = ['floor/minimal-lit', 'floor/minimal-vanilla', 'peer/survey-js'].map(
    async (path) => [`/${path}.js`, await buildOther(path)] as const,
  );
  const css = fileURLToPath(import.meta.resolve('survey-core/survey-core.fontless.min.css'));
  const styles = [[PEER_STYLES, readFileSync(css, 'utf8')]] as const;
  return new Map([...embed, ...bundle, ...styles, ...(await Promise.all(others))]);
}

async function buildElement(mode: string, outDir: string): Promise<[string, string][]> {
  await build({root, mode, configFile: join(root, 'vite.config.ts'), build: {outDir}});
  return readdirSync(outDir)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`/${mode}/${name}`, readFileSync(join(outDir, name), 'utf8')]);
}

async function buildOther(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: join(import.meta.dirname, `${path}.ts`), formats: ['es']},
      rolldownOptions: {output: {minify: true}},
    },
  });
  const [first] = [built].flat();
  const chunk = isOutput(first) ? first.output[0] : null;
  if (!chunk) throw new Error(`${path} was not built.`);
  return chunk.code;
}

function isOutput(value: unknown): value is Rolldown.RolldownOutput {
  return typeof value === 'object' && value !== null && 'output' in value;
}
