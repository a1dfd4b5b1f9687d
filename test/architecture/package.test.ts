import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {isBuiltin} from 'node:module';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import metadata from '../../package.json' with {type: 'json'};
import {root, run} from '../run/command.ts';
import {isOurs} from './import-graph.ts';
import {Installation} from './installation.ts';

let installation: Installation;

beforeAll(async () => {
  installation = await Installation.create();
}, 120_000);

afterAll(async () => {
  await installation?.remove();
});

describe('the package', () => {
  test('holds what was built, its manifest and its papers, and nothing else', () => {
    const known =
      /^(dist\/(bin|bundle|embed|module|studio|types)\/.|widget\/schemas\/.|widget\/(HOSTS|REFERENCE)\.md$|reference\/[\w.-]+\.(d\.ts|json)$|(CHANGELOG|LICENSE|README)(\.md)?$|(custom-elements|package)\.json$)/;
    expect(installation.files('**/*').filter((file) => !known.test(file))).toEqual([]);
  });

  test('has a file behind each of its entries', () => {
    const targets = [
      ...Object.values(metadata.exports).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      ),
      ...Object.values(metadata.bin),
    ];
    expect(targets.filter((target) => !existsSync(join(installation.package, target)))).toEqual([]);
  });

  test('brings Lit along, and no server, no Sanity and no React', async () => {
    const names = await readdir(join(installation.home, 'node_modules'));
    expect(names.filter((name) => !name.startsWith('.')).toSorted()).toEqual([
      '@lit',
      '@lit-labs',
      '@types',
      'lit',
      'lit-element',
      'lit-html',
      'relationship-test',
    ]);
  });

  test.each([
    ['dist/embed', []],
    ['dist/module', ['lit']],
    ['dist/studio', ['lit', ...Object.keys(metadata.peerDependencies)]],
    // The lake's images, when it is installed.
    ['dist/bin', ['sharp']],
  ])('needs for %s no package but %j', (folder, packages) => {
    const foreign = installation
      .imports(folder)
      .filter((imported) => !isOurs(imported) && !(folder === 'dist/bin' && isBuiltin(imported)))
      .filter((imported) => !packages.some((name) => `${imported}/`.startsWith(`${name}/`)));
    expect(foreign).toEqual([]);
  });

  test('asks for no peer that neither its Studio plugin nor its command uses', () => {
    const used = [...installation.imports('dist/studio'), ...installation.imports('dist/bin')];
    const unused = Object.keys(metadata.peerDependencies).filter(
      (peer) => !used.some((imported) => `${imported}/`.startsWith(`${peer}/`)),
    );
    expect(unused).toEqual([]);
  });

  test.each(['dist/embed', 'dist/module', 'dist/studio', 'dist/bin'])(
    'lacks no chunk in %s',
    (folder) => {
      const ours = installation.imports(folder).filter(isOurs);
      expect(ours.filter((file) => !existsSync(join(installation.package, file)))).toEqual([]);
    },
  );
});

describe('whoever installed it', () => {
  test('can import the element on a server, and nothing happens by it', async () => {
    const said = await installation.runModule(`
      const exported = await import('relationship-test');
      console.log([
        Object.keys(exported).length > 0,
        typeof globalThis.document,
        typeof globalThis.customElements?.get('relationship-test'),
      ].join());
    `);
    expect(said).toBe('true,undefined,undefined');
  });

  test('can score on a server, without an element', async () => {
    const said = await installation.runModule(`
      const {readTest, score, encodeShareCode, sharedResult} = await import('relationship-test/scoring');
      const text = (value) => [{language: 'en', value}];
      const scale = {_id: 's', _rev: '1', lo: 1, hi: 7, labels: []};
      const test = readTest({
        _id: 't', _rev: '1', slug: 't', languages: ['en'], title: text('T'), intro: text('I'),
        responseScale: scale,
        dimensions: [{_id: 'd', _rev: '1', key: 'd', name: text('D'), lowPole: text('l'), highPole: text('h')}],
        items: [{_id: 'i', _rev: '1', kind: 'likert', keying: '-', weight: 1, wording: text('W'), dimension: 'd'}],
        patterns: [],
      }, ['en']);
      const result = score(test, {i: 2});
      console.log(result.dimensions[0].score, encodeShareCode(sharedResult(result)).slice(0, 6));
    `);
    expect(said).toBe('6 1.1.t.');
  });

  test.each([
    'define',
    'define-article',
    'define-wiki',
    'scoring',
    'adapters/data-layer',
    'adapters/ga4',
    'adapters/plausible',
    'adapters/webhook',
    'relationship-test.js',
    'studio',
    'schemas/snapshot-1.json',
    'schemas/result-1.json',
    'schemas/result-event-1.json',
    'schemas/comparison-1.json',
    'schemas/webhook-1.json',
    'custom-elements.json',
    'vscode.html-custom-data.json',
    'vscode.css-custom-data.json',
  ])('finds relationship-test/%s', async (entry) => {
    const found = await installation.runModule(
      `console.log(import.meta.resolve('relationship-test/${entry}'));`,
    );
    expect(existsSync(new URL(found))).toBe(true);
  });

  test('has types for the element, in a project that checks its libraries', async () => {
    await mkdir(join(installation.home, 'src'));
    await writeFile(
      join(installation.home, 'src/page.ts'),
      `import 'relationship-test/define';
       import * as exported from 'relationship-test';
       import {sendToWebhook} from 'relationship-test/adapters/webhook';
       export const stop: () => void = sendToWebhook({url: '/hook', tell: ['result', 'unlock']});
       export const names: readonly string[] = Object.keys(exported);
       document.addEventListener('relationship-test-result', ({detail}) => {
         console.log(detail.result.pattern?.key);
       });
       window.addEventListener('relationship-test-unlock-request', (event) => event.respondWith(true));
       export const status: string | undefined =
         document.querySelector('relationship-test')?.status;`,
    );
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'NodeNext',
      types: [],
      strict: true,
      noEmit: true,
    };
    const config = join(installation.home, 'tsconfig.json');
    await writeFile(config, JSON.stringify({compilerOptions, include: ['src']}));
    expect(await run('tsc', ['-p', config], {output: 'kept'})).toEqual({ok: true, output: ''});
  });

  test('has types for React, which know attributes, properties and events', async () => {
    await mkdir(join(installation.home, 'react'));
    await writeFile(
      join(installation.home, 'react/page.tsx'),
      `import 'relationship-test/react';
       export const page = (
         <relationship-test
           project-id="p"
           theme="dark"
           include-answers
           className="wide"
           onrelationship-test-result={({detail}) => console.log(detail.result.pattern?.key)}
         />
       );
       export const article = <relationship-article slug="one" article-url="/a/{slug}" />;
       // @ts-expect-error -- there is no such theme
       export const wrong = <relationship-test theme="blue" />;
       // @ts-expect-error -- a result has patterns by their keys, not by their colours
       export const worse = <relationship-test onrelationship-test-result={({detail}) => detail.colour} />;`,
    );
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'ESNext',
      moduleResolution: 'Bundler',
      jsx: 'react-jsx',
      types: [],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      paths: {
        react: [join(root, 'node_modules/@types/react/index.d.ts')],
        'react/*': [join(root, 'node_modules/@types/react/*')],
      },
    };
    const config = join(installation.home, 'tsconfig.react.json');
    await writeFile(config, JSON.stringify({compilerOptions, include: ['react']}));
    expect(await run('tsc', ['-p', config], {output: 'kept'})).toEqual({ok: true, output: ''});
  });
});

describe('its command', () => {
  const runFile = promisify(execFile);
  const command = () => join(installation.home, 'node_modules/.bin/relationship-test');

  test('says its version', async () => {
    const {stdout} = await runFile(command(), ['--version']);
    expect(stdout.trim()).toBe(metadata.version);
  });

  test('ends with 2 and a sentence when it was not understood', async () => {
    await expect(runFile(command(), ['lake', '--port', 'many'])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('A port is a whole number'),
    });
  });

  test('starts the store alone, reads from it, and ends it', async () => {
    const data = join(installation.home, 'data');
    const lake = spawn(command(), ['lake', '--port', '0', '--data', data]);
    try {
      const url = await announcedUrl(lake.stdout);
      const query = encodeURIComponent('count(*[_type == "article"])');
      const response = await fetch(`${url}/v2025-02-19/data/query/production?query=${query}`);
      expect(await response.json()).toMatchObject({result: 0});
      const ended = once(lake, 'exit');
      lake.kill('SIGINT');
      expect(await ended).toEqual([0, null]);
    } finally {
      lake.kill('SIGKILL');
    }
  });
});

async function announcedUrl(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({input: output})) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error('The store ended without saying where it is.');
}
