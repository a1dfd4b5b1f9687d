import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';

/** Names of the published schemas. */
export const schemaNames = ['snapshot', 'result', 'result-event', 'comparison', 'webhook'] as const;

export type SchemaName = (typeof schemaNames)[number];

/** A JSON Schema, as far as the tests look into it. */
export interface Schema {
  readonly $id: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The published schema of a name. */
export function readSchema(name: SchemaName): Schema {
  const file = resolve(import.meta.dirname, `../../../widget/schemas/${name}-1.json`);
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isSchema(schema)) throw new TypeError(`${file} holds no schema with an $id.`);
  return schema;
}

// Keywords that are not known, and those that can have no effect, are errors.
const ajv = new Ajv2020({allErrors: true, strict: true, strictTypes: false});
for (const name of schemaNames) ajv.addSchema(readSchema(name));

/** What of the value a schema does not allow, one line each. */
export function violations(name: SchemaName, value: unknown): readonly string[] {
  const validate = ajv.getSchema(readSchema(name).$id);
  if (!validate) throw new TypeError(`There is no schema "${name}".`);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && '$id' in value;
}
