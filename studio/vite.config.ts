import {defineConfig} from 'vite';
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
  define: {...hosted, EMBED_INTEGRITY: JSON.stringify(embedIntegrity())},
  oxc: {jsx: {runtime: 'automatic'}},
  resolve: {dedupe: ['react', 'react-dom', 'sanity', 'styled-components']},
  build: {
    outDir: '../dist/studio-app',
    emptyOutDir: true,
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
