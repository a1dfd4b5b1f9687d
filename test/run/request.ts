import {parseArgs} from 'node:util';
import {type EngineName, engineNames, isEngineName} from './engines.ts';

/** The sections of a run, in their order. */
export const sectionNames = [
  'format',
  'lint',
  'types',
  'generated',
  'build',
  'unit',
  'browser',
  'e2e',
] as const;

/** Name of a section of the run. */
export type SectionName = (typeof sectionNames)[number];

/** What the one who started the run asked for. */
export interface TestRequest {
  /** The sections asked for by name; none when none was. */
  readonly sections: readonly SectionName[];
  /** Words of which the path of a test must contain one; all tests when empty. */
  readonly words: readonly string[];
  readonly engines: readonly EngineName[];
}

/** How the command is used. */
export const usage = `Usage: ./run test [section or word ...] [--browser ${engineNames.join('|')}]

  ./run test                             everything
  ./run test format lint types           these sections: ${sectionNames.join(', ')}
  ./run test lake                        the tests with "lake" in their path
  ./run test widget --browser chromium   those of the widget, in one browser`;

/** Thrown when the arguments make no sense; its message says what was wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the arguments of the command line. */
export function parseRequest(args: readonly string[]): TestRequest {
  const {positionals, values} = parse(args);
  const unknown = values.browser.filter((name) => !isEngineName(name));
  if (unknown.length > 0) {
    throw new UsageError(
      `There is no browser ${unknown.join(', ')}; there are ${engineNames.join(', ')}.`,
    );
  }
  const asked = values.browser.filter(isEngineName);
  return {
    sections: sectionNames.filter((name) => positionals.includes(name)),
    words: positionals.filter((word) => !sectionNames.some((name) => name === word)),
    engines: asked.length > 0 ? asked : engineNames,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {browser: {type: 'string', multiple: true, default: []}},
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), {cause: error});
  }
}
