import {defineConfig} from 'vite';

/** What a previewed page loads: `vite build --config demo/blog/preview/vite.config.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  define: {'process.env.NODE_ENV': '"production"'},
  resolve: {dedupe: ['react', 'react-dom', 'styled-components']},
  build: {
    outDir: '../../../dist/preview',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    lib: {entry: {overlays: 'overlays.ts'}, formats: ['es'], cssFileName: 'overlays'},
    rolldownOptions: {
      // Sanity's packages carry "use client", which means nothing in a page of its own.
      checks: {moduleLevelDirective: false},
      output: {minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js'},
    },
  },
});
