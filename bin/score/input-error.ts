/** What was handed in cannot be used. The message says where, what was found and what is expected. */
export class InputError extends Error {
  override name = 'InputError';

  constructor(message: string, cause?: unknown) {
    super(message, {cause});
  }
}

const MOST_FAULTS = 20;

/** An error that lists faults, one a line, and counts those there is no room for. */
export function faultsIn(name: string, faults: readonly string[]): InputError {
  const lines = faults.slice(0, MOST_FAULTS);
  const left = faults.length - lines.length;
  if (left > 0) lines.push(`and ${left} more`);
  return new InputError(
    `${name} cannot be scored:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  );
}
