/** Something that must be built before the demo can serve it. */
export interface Build {
  /** How progress names it. */
  readonly title: string;
  /** The npm script that builds it. */
  readonly script: string;
  /** What it is made from, relative to the project. */
  readonly sources: readonly string[];
  /** A file that exists once it is built, relative to the project. */
  readonly output: string;
  /** Where the fingerprint of its sources is kept, relative to the project. */
  readonly stamp: string;
}

const tools = ['package-lock.json', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** The element that the blog loads, what shows drafts on it, and the Studio. */
export const builds: readonly Build[] = [
  {
    title: 'the element',
    script: 'build:embed',
    sources: ['widget', ...tools],
    output: 'dist/embed/relationship-test.js',
    stamp: 'dist/.demo/embed',
  },
  {
    title: 'the preview of drafts',
    script: 'build:preview',
    sources: ['demo/blog/preview', ...tools],
    output: 'dist/preview/overlays.js',
    stamp: 'dist/.demo/preview',
  },
  {
    title: 'the Studio',
    script: 'build:studio-app',
    sources: ['studio', 'widget', ...tools],
    output: 'dist/studio-app/index.html',
    stamp: 'dist/.demo/studio-app',
  },
];
