import type {HandedIn} from './handed-in.ts';
import {faultsIn, InputError} from './input-error.ts';

/**
 * Reads one JSON document, or several as JSON lines.
 * @throws InputError
 */
export function readJson(name: string, text: string): readonly HandedIn[] {
  const whole = parse(text);
  if (whole.ok) {
    if (!Array.isArray(whole.value)) return [{where: '', value: whole.value}];
    return whole.value.map((value: unknown, index) => ({where: `entry ${index + 1}`, value}));
  }
  const lines = text
    .split('\n')
    .map((line, index) => ({where: `line ${index + 1}`, line}))
    .filter(({line}) => line.trim() !== '')
    .map(({where, line}) => ({where, parsed: parse(line)}));
  if (!lines[0]?.parsed.ok) throw new InputError(`${name} is not JSON: ${whole.fault}.`);
  const faults = lines.flatMap(({where, parsed}) =>
    parsed.ok ? [] : [`${where} is not JSON: ${parsed.fault}`],
  );
  if (faults.length > 0) throw faultsIn(name, faults);
  return lines.flatMap(({where, parsed}) => (parsed.ok ? [{where, value: parsed.value}] : []));
}

type Parsed =
  | {readonly ok: true; readonly value: unknown}
  | {readonly ok: false; readonly fault: string};

function parse(text: string): Parsed {
  try {
    return {ok: true, value: JSON.parse(text)};
  } catch (error) {
    return {ok: false, fault: error instanceof Error ? error.message : String(error)};
  }
}
