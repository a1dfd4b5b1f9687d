import {globSync, readFileSync} from 'node:fs';
import {posix, resolve} from 'node:path';
import {parseSync} from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** What each file imports, by the file's path; `/` is the project's folder. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the imports of all TypeScript in these folders, for types too, by their parsed syntax.
 * A relative import becomes the path of the file it names; a package keeps its specifier.
 */
export function readImportGraph(folders: readonly string[]): ImportGraph {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, {cwd: root}));
  return new Map(
    files
      .toSorted()
      .map((file) => [
        `/${file}`,
        importsOf(`/${file}`, readFileSync(resolve(root, file), 'utf8')),
      ]),
  );
}

/** The imports of one file's source, resolved as in {@link readImportGraph}. */
export function importsOf(file: string, source: string): readonly string[] {
  const {dynamicImports} = parse(file, source);
  const dynamic = dynamicImports.flatMap(({moduleRequest}) =>
    literal(source.slice(moduleRequest.start, moduleRequest.end)),
  );
  return unique([
    ...staticImportsOf(file, source),
    ...dynamic.map((specifier) => resolveFrom(file, specifier)),
  ]);
}

/** Those imports that must be there before the file runs. */
export function staticImportsOf(file: string, source: string): readonly string[] {
  const {staticImports, staticExports} = parse(file, source);
  const specifiers = [
    ...staticImports.map(({moduleRequest}) => moduleRequest.value),
    ...staticExports.flatMap(({entries}) =>
      entries.flatMap(({moduleRequest}) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
  ];
  return unique(specifiers.map((specifier) => resolveFrom(file, specifier)));
}

/** The first cycle of files that import each other, or `null` when there is none. */
export function findCycle(graph: ImportGraph): readonly string[] | null {
  const finished = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return null;
    for (const imported of graph.get(file) ?? []) {
      const cycle = visit(imported, [...path, file]);
      if (cycle) return cycle;
    }
    finished.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

/** Whether an import names a file of ours, and not a package. */
export function isOurs(imported: string): boolean {
  return imported.startsWith('/');
}

function parse(file: string, source: string) {
  const {module, errors} = parseSync(file, source);
  if (errors[0]) throw new SyntaxError(`${file} cannot be parsed: ${errors[0].message}`);
  return module;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function resolveFrom(file: string, specifier: string): string {
  const [path = ''] = specifier.split('?');
  return path.startsWith('.') ? posix.join(posix.dirname(file), path) : path;
}

/** The text of a quoted string; nothing for an expression, which names no file by itself. */
function literal(expression: string): readonly string[] {
  const text = /^(['"`])([^$]*)\1$/.exec(expression)?.[2];
  return text === undefined ? [] : [text];
}
