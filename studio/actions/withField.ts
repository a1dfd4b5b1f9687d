import {isObjectSchemaType, type Schema, type ValidationMarker} from 'sanity';
import {wordsOf} from '../words/words.ts';

/** What is held against a document, with the title of the field that it is about. */
export function withField(
  schema: Schema,
  type: string,
  {path, message}: Pick<ValidationMarker, 'path' | 'message'>,
): string {
  const document = schema.get(type);
  const field = isObjectSchemaType(document)
    ? document.fields.find(({name}) => name === path[0])
    : undefined;
  const title = field?.type.title;
  return title === undefined ? message : wordsOf(schema).publishing.at(title, message);
}
