import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import {defineConfig, type BuildEnvironmentOptions, type Plugin, type UserConfig} from 'vite';
import metadata from './package.json' with {type: 'json'};
import {embedIntegrity} from './studio/embedIntegrity.ts';

/** What a script tag loads. */
const SCRIPT = 'relationship-test';
/** What follows the first view of a test. */
const ELEMENT = 'relationship-test-element';

/** What tells a page's analytics of a result: each is an entry, and nothing else loads it. */
const ADAPTERS = ['data-layer', 'ga4', 'plausible', 'webhook'] as const;

/** For what every visitor downloads. */
const smallest = [
  minifyTemplates(),
  minifyQueries(),
  leaveOutOldBrowsers(),
  shareScript(),
  minifyScripts(),
];

/**
 * One build a mode: `vite build --mode embed | adapters | module | studio | bin`.
 * The Studio application has a config of its own, in `studio/`.
 */
const builds: Readonly<Record<string, () => UserConfig>> = {
  /** For a script tag: everything inside, the parts of a later moment in chunks beside it. */
  embed: () => ({
    plugins: smallest,
    build: {
      ...common('dist/embed'),
      // Beside the scripts for who looks for faults, but no visitor is told of them.
      sourcemap: 'hidden',
      license: {fileName: 'THIRD-PARTY-LICENSES.md'},
      lib: {
        // The element is an entry too: as a chunk it would bring a helper along that fails on
        // pages which extend `Object.prototype`.
        entry: {[SCRIPT]: 'widget/entry.ts', [ELEMENT]: 'widget/define.ts'},
        formats: ['es'],
      },
      rolldownOptions: {
        // The page needs no export of the entry, but its chunks may.
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          minify: true,
          comments: false,
          // Pages name the script. What it loads has the version in its name, so that no cache
          // pairs parts of two versions.
          entryFileNames: ({name}) =>
            name === SCRIPT ? `${SCRIPT}.js` : `${ELEMENT}-${metadata.version}.js`,
          chunkFileNames: `${SCRIPT}-[name]-[hash].js`,
          codeSplitting: {
            // Each in one piece, so that nothing is waited for twice: what a script tag loads,
            // with the first view, and the element with Lit.
            groups: [
              {name: SCRIPT, test: /\/widget\/entry\.ts$/, priority: 2},
              {name: ELEMENT, test: /\/widget\/define\.ts$/, priority: 1},
            ],
          },
        },
      },
    },
  }),

  /** For a script tag beside that of the element: what tells the page's analytics. */
  adapters: () => ({
    build: {
      ...common('dist/embed/adapters'),
      lib: {
        entry: Object.fromEntries(
          ADAPTERS.map((name) => [name, `widget/adapters/script/${name}.ts`]),
        ),
        formats: ['es'],
      },
      rolldownOptions: {
        output: {
          format: 'es',
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  }),

  /** One file for the first view of one test; the command `export --bundle` puts the test in. */
  bundle: () => ({
    plugins: smallest,
    build: {
      ...common('dist/bundle'),
      sourcemap: false,
      license: {fileName: 'THIRD-PARTY-LICENSES.md'},
      lib: {entry: {[SCRIPT]: 'widget/bundle.ts'}, formats: ['es']},
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: `${SCRIPT}-[name]-[hash].js`,
          // All that the first view needs in the one script, also what later parts need too.
          codeSplitting: {
            groups: [
              {name: SCRIPT, test: /\/widget\/bundle\.ts$/, priority: 2},
              {name: 'element', test: /\/widget\/define\.ts$/, priority: 1},
            ],
          },
        },
      },
    },
  }),

  /** For a bundler: the public entries, with `lit` left to the one who installs. */
  module: () => ({
    plugins: [minifyTemplates(), minifyQueries()],
    build: library('dist/module', ['lit'], {
      index: 'widget/index.ts',
      define: 'widget/define.ts',
      'define-article': 'widget/article/define.ts',
      'define-wiki': 'widget/wiki/define.ts',
      scoring: 'widget/scoring.ts',
      ...Object.fromEntries(
        ADAPTERS.map((name) => [`adapters/${name}`, `widget/adapters/${name}.ts`]),
      ),
    }),
  }),

  /** The Studio plugin, with what a Studio already has left outside. */
  studio: () => ({
    define: {EMBED_INTEGRITY: JSON.stringify(embedIntegrity())},
    build: {
      ...library('dist/studio', ['lit', ...Object.keys(metadata.peerDependencies)], {
        index: 'studio/index.ts',
      }),
      license: {fileName: 'THIRD-PARTY-LICENSES.md'},
    },
  }),

  /** The command, with its server inside: whoever installs the element installs no server. */
  bin: () => ({
    ssr: {noExternal: true, external: ['sharp'], target: 'node'},
    build: {
      ...common('dist/bin'),
      ssr: true,
      sourcemap: false,
      target: 'node22',
      license: {fileName: 'THIRD-PARTY-LICENSES.md'},
      rolldownOptions: {
        input: {
          'relationship-test': 'bin/relationship-test.ts',
          // A thread is started from a file of its own.
          'query-worker': 'lake/query/query-worker.ts',
        },
        output: {format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js'},
      },
    },
  }),
};

export default defineConfig(({mode}) => {
  const build = builds[mode];
  if (!build) {
    throw new Error(`There is no build "${mode}"; there are ${Object.keys(builds).join(', ')}.`);
  }
  // Whoever starts the build: for a test runner, Lit would be built with its checks for developers.
  process.env['NODE_ENV'] = 'production';
  return {publicDir: false, logLevel: 'warn', ...build()};
});

function common(outDir: string): BuildEnvironmentOptions {
  return {outDir, emptyOutDir: true, target: 'es2022', modulePreload: false, sourcemap: true};
}

/** Readable ES modules that import the packages of these names, and have all others inside. */
function library(
  outDir: string,
  packages: readonly string[],
  input: Record<string, string>,
): BuildEnvironmentOptions {
  return {
    ...common(outDir),
    minify: false,
    rolldownOptions: {
      input,
      external: (id) => packages.some((name) => id === name || id.startsWith(`${name}/`)),
      preserveEntrySignatures: 'strict',
      output: {format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js'},
    },
  };
}

/** Takes the white space out of Lit's `html` and `css` templates. */
function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform: {
      filter: {id: /\/widget\/.*\.ts$/},
      async handler(code, id) {
        if (!code.includes('`')) return null;
        const smaller = await minifyHTMLLiterals(code, {fileName: id});
        return smaller && {code: smaller.code, map: smaller.map ?? null};
      },
    },
  };
}

/** Takes the white space out of queries; a file of queries has no comment in them. */
function minifyQueries(): Plugin {
  return {
    name: 'minify-queries',
    transform: {
      filter: {id: /-query\.ts$/},
      handler(code) {
        const smaller = code.replaceAll(/`[^`]*`/g, (query) =>
          query.replaceAll(/\s+/g, ' ').replaceAll(/ ?([{}[\](),:|&=]) ?/g, '$1'),
        );
        return {code: smaller, map: null};
      },
    },
  };
}

/**
 * Takes out of Lit what it does where style sheets cannot be adopted: each browser that knows the
 * relative colours of our styles can do that.
 */
function leaveOutOldBrowsers(): Plugin {
  const test = /\w\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/;
  return {
    name: 'leave-out-old-browsers',
    transform: {
      filter: {id: /reactive-element\/css-tag\.js$/},
      handler(code) {
        if (!test.test(code)) throw new Error('Lit no longer asks whether styles can be adopted.');
        return {code: code.replace(test, 'true'), map: null};
      },
    },
  };
}

/**
 * Has the parts take what they share with the script from the copy of it that loaded them. If they
 * imported it, a page that names it with a version behind (`relationship-test.js?ver=2`), or by an
 * address that leads to another, would load it once more; that copy knows nothing of what the first
 * one shows, and may be of another version.
 */
function shareScript(): Plugin {
  // Its name is an address that is the same for the script and its parts, and nobody else's.
  const shared = `document[import.meta.resolve("./${ELEMENT}-${metadata.version}.js")]`;
  const script = `"./${SCRIPT}.js"`;
  const exported = /\bexport \{([^}]+)\};/;
  const imported = /\bimport \{([^}]+)\} from "\.\/relationship-test\.js";/;
  return {
    name: 'share-script',
    renderChunk(code, {fileName}) {
      const changed =
        fileName === `${SCRIPT}.js`
          ? code.replace(exported, (_, names: string) => {
              const values = names.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2: $1');
              return `${shared} ??= {${values}};`;
            })
          : code.replace(imported, (_, names: string) => {
              return `const {${names.replaceAll(' as ', ': ')}} = ${shared};`;
            });
      if (changed.includes(script)) throw new Error(`${fileName} imports the script.`);
      return {code: changed, map: null};
    },
  };
}

/** Makes scripts a little smaller than the bundler's own minifier does, which has its turn after. */
function minifyScripts(): Plugin {
  return {
    name: 'minify-scripts',
    async renderChunk(code) {
      const compress = {
        passes: 3,
        ecma: 2020,
        unsafe_arrows: true,
        pure_getters: true,
        // What repeats is sent in fewer bytes than what is folded together.
        inline: 1,
        collapse_vars: false,
        join_vars: false,
      } as const;
      const {code: smaller, map} = await minify(code, {
        module: true,
        compress,
        format: {comments: false, ecma: 2020},
        sourceMap: true,
      });
      if (smaller === undefined || typeof map !== 'string')
        throw new Error('Nothing was minified.');
      return {code: smaller, map};
    },
  };
}
