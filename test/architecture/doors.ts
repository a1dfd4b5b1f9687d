import {type ImportGraph, isOurs} from './import-graph.ts';

/** A room of the house: some files, and all that they may import besides each other. */
export interface Room {
  readonly name: string;
  /** Paths of its files start so. The first room that fits is a file's room. */
  readonly path: string;
  /** Other paths it may import from; one that ends in `/` stands for a folder. */
  readonly doors: readonly string[];
  /** Packages it may import, by the start of their names; `node:` stands for Node.js itself. */
  readonly packages: readonly string[];
}

/** The house. What is not listed is not allowed. */
export const rooms: readonly Room[] = [
  {name: 'widget/core', path: '/widget/core/', doors: [], packages: []},
  {
    name: 'widget/content',
    path: '/widget/content/',
    doors: ['/widget/core/'],
    packages: ['groq'],
  },
  {
    // What is seen before Lit is there.
    name: 'widget/first',
    path: '/widget/first/',
    doors: [
      '/widget/core/',
      '/widget/content/',
      '/widget/messages/',
      '/widget/styles/',
      '/widget/controllers/browser-storage.ts',
      '/widget/controllers/link-in-address.ts',
      '/widget/controllers/new-seed.ts',
    ],
    packages: [],
  },
  {
    name: 'widget',
    path: '/widget/',
    doors: ['/widget/core/', '/widget/content/', '/widget/first/'],
    packages: ['lit', '@portabletext/toolkit', 'groq'],
  },
  {
    name: 'studio',
    path: '/studio/',
    doors: ['/widget/core/', '/widget/index.ts', '/widget/define.ts', '/widget/article/define.ts'],
    packages: [
      '@sanity/',
      '@vitejs/',
      'csv-parse',
      'groq',
      'groq-js',
      'lit',
      'node:',
      'react',
      'react-dom',
      'sanity',
      'sanity-plugin-internationalized-array',
      'styled-components',
      'vite',
    ],
  },
  {
    name: 'lake',
    path: '/lake/',
    doors: [],
    packages: [
      'node:',
      '@hono/node-server',
      '@sanity/mutator',
      '@vibrant/color',
      '@vibrant/generator-default',
      '@vibrant/quantizer-mmcq',
      'blurhash',
      'groq-js',
      'hono',
      'mendoza',
      'sharp',
      'thumbhash',
      'ws',
    ],
  },
  {
    name: 'demo',
    path: '/demo/',
    doors: [
      '/widget/index.ts',
      '/widget/define.ts',
      '/widget/scoring.ts',
      '/studio/index.ts',
      '/lake/index.ts',
      '/bin/build/index.ts',
    ],
    packages: [
      'node:',
      '@hono/node-server',
      '@sanity/client',
      '@sanity/preview-url-secret',
      '@sanity/types',
      '@sanity/visual-editing',
      'hono',
      'vite',
    ],
  },
  {
    name: 'bin',
    path: '/bin/',
    // Static pages show articles by the very views of the element.
    doors: [
      '/lake/index.ts',
      '/widget/article/',
      '/widget/content/',
      '/widget/core/',
      '/widget/messages/',
      '/widget/styles/',
      '/widget/wiki/',
      '/package.json',
    ],
    packages: [
      'node:',
      '@lit-labs/ssr',
      'commander',
      'csv-parse',
      'feed',
      'groq-js',
      'jsonc-parser',
      'lit',
      'modern-tar',
      'sharp',
    ],
  },
];

/** One line for each import that goes through no door. */
export function findBreaches(graph: ImportGraph): readonly string[] {
  return [...graph].flatMap(([file, imports]) => {
    const room = roomOf(file);
    if (!room) return [`${file} is in no room of the house`];
    return imports
      .filter((imported) => !mayImport(room, imported))
      .map((imported) => `${file} imports ${imported}, to which ${room.name} has no door`);
  });
}

function roomOf(file: string): Room | undefined {
  return rooms.find(({path}) => file.startsWith(path));
}

function mayImport(room: Room, imported: string): boolean {
  if (!isOurs(imported)) return room.packages.some((name) => isOfPackage(imported, name));
  return (
    roomOf(imported) === room ||
    room.doors.some((door) => (door.endsWith('/') ? imported.startsWith(door) : imported === door))
  );
}

function isOfPackage(specifier: string, name: string): boolean {
  return /[/:]$/.test(name)
    ? specifier.startsWith(name)
    : specifier === name || specifier.startsWith(`${name}/`);
}
