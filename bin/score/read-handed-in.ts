import type {RelationshipTest} from '../../widget/core/model.ts';
import type {HandedIn} from './handed-in.ts';
import {InputError} from './input-error.ts';
import {readJson} from './json.ts';
import {readTable} from './table.ts';

/**
 * Reads a file of answers: one JSON object, a JSON array of them, JSON lines, or CSV with item
 * ids as its header. Its first character tells JSON from CSV.
 * @param name what messages call the file
 * @throws InputError
 */
export function readHandedIn(
  name: string,
  text: string,
  test: RelationshipTest,
): readonly HandedIn[] {
  if (text.trim() === '') throw new InputError(`${name} is empty: there are no answers in it.`);
  const people = /^\s*[[{]/.test(text) ? readJson(name, text) : readTable(name, text, test);
  if (people.length === 0) throw new InputError(`${name} has nobody's answers in it.`);
  return people;
}
