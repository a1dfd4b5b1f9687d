import type {StructureBuilder} from 'sanity/structure';
import type {OwnType} from '../../widget/core/check/stored-names.ts';
import {storedName, storedQuery} from '../../widget/core/type-prefix.ts';
import {typePrefixOf} from '../typePrefix.ts';

/** What the Studio of a structure calls a type of ours. */
export function storedType({context}: StructureBuilder, type: OwnType): string {
  return storedName(type, typePrefixOf(context.schema));
}

/** The id of an entry of ours, beside entries that a Studio has for types named alike. */
export function entryId({context}: StructureBuilder, id: string): string {
  return storedName(id, typePrefixOf(context.schema));
}

/** A filter of ours as that Studio asks it. */
export function storedFilter({context}: StructureBuilder, filter: string): string {
  return storedQuery(filter, typePrefixOf(context.schema));
}
