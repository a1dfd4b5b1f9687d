import {resolve} from 'node:path';
import {parseArgs} from 'node:util';

/** What a person asked for on the command line of the demo. */
export interface DemoArguments {
  /** First of three ports in a row: blog, Studio, lake. */
  readonly port: number;
  /** Folder of the store, absolute. */
  readonly dataDir: string;
  /** Delete what is in the store and begin with the seed content. */
  readonly reset: boolean;
  /** Only say how to use the command. */
  readonly help: boolean;
}

/** The command line cannot be understood; the message says what to write instead. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/** How to use the command, as `--help` prints it. */
export const usage = `Usage: npm run demo -- [options]

Starts a blog with the test in it, the Studio that edits it, and the store behind both.

  --port N     first of three ports in a row: blog, Studio, lake (default 4700)
  --data DIR   folder of the store (default .data in the project)
  --reset      delete the store's content and begin with the seed content again
  --help       show this text
`;

const highestBase = 65_535 - 2;

/**
 * Reads the arguments after the command's name. A relative `--data` counts from `workingDir`, the
 * default store lies in `projectDir`.
 * @throws ArgumentError for an unknown option or a value out of range
 */
export function readArguments(
  args: readonly string[],
  {projectDir, workingDir}: {readonly projectDir: string; readonly workingDir: string},
): DemoArguments {
  const values = parse(args);
  return {
    port: readPort(values.port),
    dataDir:
      values.data === undefined ? resolve(projectDir, '.data') : resolve(workingDir, values.data),
    reset: values.reset,
    help: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: {type: 'string', default: '4700'},
        data: {type: 'string'},
        reset: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ArgumentError(`${reason}\n\n${usage}`, {cause});
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= highestBase) return port;
  throw new ArgumentError(
    `--port needs a whole number from 1 to ${highestBase}, as two more ports follow it; it was given “${text}”.`,
  );
}
