import type {HandedIn} from './handed-in.ts';
import {faultsIn} from './input-error.ts';
import {isJson, jsonFaults} from './json-faults.ts';

/** A text that is one JSON document, and the line of the file on which it begins. */
interface Part {
  readonly line: number;
  readonly text: string;
}

/**
 * Reads one JSON document, or several as JSON lines.
 * @throws InputError
 */
export function readJson(name: string, text: string): readonly HandedIn[] {
  const parts = isJson(text) ? [] : linesOf(text);
  const [first] = parts;
  return first && isJson(first.text) ? readLines(name, parts) : readDocument(name, {line: 1, text});
}

function readLines(name: string, parts: readonly Part[]): readonly HandedIn[] {
  return parseAll(name, parts).map(({line, value}) => ({where: `line ${line}`, value}));
}

function readDocument(name: string, part: Part): readonly HandedIn[] {
  return parseAll(name, [part]).flatMap(({value}) =>
    Array.isArray(value)
      ? value.map((entry: unknown, index) => ({where: `entry ${index + 1}`, value: entry}))
      : [{where: '', value}],
  );
}

function parseAll(
  name: string,
  parts: readonly Part[],
): readonly {readonly line: number; readonly value: unknown}[] {
  const faults = parts.flatMap(({line, text}) => jsonFaults(text, line));
  if (faults.length > 0) throw faultsIn(name, faults);
  return parts.map(({line, text}) => {
    const value: unknown = JSON.parse(text);
    return {line, value};
  });
}

function linesOf(text: string): readonly Part[] {
  return text
    .split('\n')
    .map((line, index) => ({line: index + 1, text: line}))
    .filter((part) => part.text.trim() !== '');
}
