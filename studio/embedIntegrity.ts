import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const SCRIPT = join(import.meta.dirname, '../dist/embed/relationship-test.js');

/** Hash of the script that pages load, for `integrity`; empty where it is not built yet. */
export function embedIntegrity(file = SCRIPT): string {
  if (!existsSync(file)) return '';
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
