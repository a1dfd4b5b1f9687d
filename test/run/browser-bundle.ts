import {globSync} from 'node:fs';
import {join} from 'node:path';
import type {TestRunnerConfig} from '@web/test-runner';
import {build, type InlineConfig, type Rolldown} from 'vite';
import {withContent} from '../../bin/bundle.ts';
import {readSnapshot} from '../../widget/content/snapshot.ts';
import {snapshotText} from '../../widget/content/snapshot-text.ts';
import {wireSnapshot} from '../widget/fixtures/wire-test.ts';
import {root} from './command.ts';

type RunnerPlugin = NonNullable<TestRunnerConfig['plugins']>[number];

/** Files of the server by their path. */
type Files = readonly (readonly [path: string, body: string])[];

/**
 * Builds once what browsers would otherwise ask for module by module, in each page and each frame
 * anew: the test files with what they stand on, at the addresses of their sources; the published
 * element, at `/embed/relationship-test.js`; and what `export --bundle` makes of it and of the
 * fixture, in `/bundle/`.
 */
export function browserBundle(): RunnerPlugin {
  let built: Promise<ReadonlyMap<string, string>> | null = null;
  return {
    name: 'browser-bundle',
    async serverStart() {
      built = Promise.all([tests(), embed(), bundle()]).then((all) => new Map(all.flat()));
      await built;
    },
    async serve({path}) {
      const body = (await built)?.get(path);
      if (body === undefined) return undefined;
      const type = path.endsWith('.json') ? 'json' : 'js';
      // As a CDN does: pages at other origins may load it.
      return {body, type, headers: {'access-control-allow-origin': '*'}};
    },
  };
}

/** The test files, and the scripts that their pages load by address. */
function tests(): Promise<Files> {
  const files = [
    ...globSync('test/**/*.browser.ts', {cwd: root}),
    ...globSync('test/widget/fixtures/{patches,violations}.ts', {cwd: root}),
    'widget/define.ts',
  ];
  return buildFor('', {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      modulePreload: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [file, join(root, file)])),
        // The runner's own, which only its server has.
        external: /^\/__web-/,
        preserveEntrySignatures: 'allow-extension',
        output: {entryFileNames: '[name]', chunkFileNames: 'test-chunks/[name]-[hash].js'},
      },
    },
  });
}

function embed(): Promise<Files> {
  return buildFor('embed/', published('embed'));
}

async function bundle(): Promise<Files> {
  const files = await buildFor('bundle/', published('bundle'));
  const snapshot = wireSnapshot();
  return [
    ...files.map(([path, code]): [string, string] => [
      path,
      path === '/bundle/relationship-test.js' ? withContent(code, readSnapshot(snapshot)) : code,
    ]),
    ['/bundle/snapshot.json', snapshotText(readSnapshot(snapshot))],
  ];
}

function published(mode: string): InlineConfig {
  const configFile = join(root, 'vite.config.ts');
  // A busy machine makes every plugin slow.
  const rolldownOptions = {checks: {pluginTimings: false}};
  return {configFile, root, mode, build: {sourcemap: 'inline', license: false, rolldownOptions}};
}

async function buildFor(folder: string, {build: options, ...config}: InlineConfig): Promise<Files> {
  const [output] = [await build({...config, build: {...options, write: false}})].flat();
  if (!isOutput(output)) throw new Error('Vite watches instead of building.');
  return output.output.flatMap((file): [string, string][] =>
    file.type === 'chunk' ? [[`/${folder}${file.fileName}`, file.code]] : [],
  );
}

function isOutput(value: unknown): value is Rolldown.RolldownOutput {
  return typeof value === 'object' && value !== null && 'output' in value;
}
