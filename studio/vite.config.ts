import {rename, rm} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {defineConfig, type Plugin} from 'vite';
import {embedIntegrity} from './embedIntegrity.ts';

const hosted = Object.fromEntries(
  ['SANITY_STUDIO_PROJECT_ID', 'SANITY_STUDIO_DATASET'].map((name) => [
    `process.env.${name}`,
    JSON.stringify(process.env[name] ?? ''),
  ]),
);

/** The static Studio of the demo: `vite build --config studio/vite.config.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  plugins: [swappedIn()],
  define: {...hosted, EMBED_INTEGRITY: JSON.stringify(embedIntegrity())},
  oxc: {jsx: {runtime: 'automatic'}},
  resolve: {dedupe: ['react', 'react-dom', 'sanity', 'styled-components']},
  build: {
    outDir: resolve(import.meta.dirname, '../dist/studio-app'),
    target: 'es2022',
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: {
      // Sanity's packages carry "use client", which means nothing in a page of its own.
      checks: {moduleLevelDirective: false},
      // Sanity imports each of its icons by itself: one file of all is quicker than 400.
      output: {codeSplitting: {groups: [{name: 'icons', test: /node_modules\/@sanity\/icons\//}]}},
    },
  },
});

/**
 * Builds beside the folder, and puts the finished build in its place: who is served from the folder
 * meanwhile gets the one before, and a build that fails leaves it alone.
 */
function swappedIn(): Plugin {
  let output = '';
  let failed = false;
  const beside = (what: string) =>
    join(dirname(output), `.${basename(output)}-${what}-${process.pid}`);
  return {
    name: 'swapped-in',
    config({build}) {
      output = build?.outDir ?? 'dist';
      return {build: {outDir: beside('next'), emptyOutDir: true}};
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    closeBundle: {
      order: 'post',
      async handler() {
        const [next, before] = [beside('next'), beside('before')];
        if (failed) return rm(next, {recursive: true, force: true});
        await rename(output, before).catch(() => undefined);
        await rename(next, output);
        await rm(before, {recursive: true, force: true});
      },
    },
  };
}
