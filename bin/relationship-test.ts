#!/usr/bin/env node
import {CommanderError} from 'commander';
import {createProgram} from './program.ts';

/** Exit code of a command that was not understood. */
const USAGE = 2;

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed its help or its complaint by itself.
    process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  } else {
    process.stderr.write(`relationship-test: ${sentence(error)}\n`);
    process.exitCode = 1;
  }
}

/** What happened and what can be done about it. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const remedy = 'remedy' in error && typeof error.remedy === 'string' ? error.remedy : '';
  return `${error.message} ${remedy}`.trim();
}
