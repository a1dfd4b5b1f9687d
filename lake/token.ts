import {randomBytes} from 'node:crypto';
import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The token of a data folder, made at the first start and readable by the owner only.
 * @returns at least 43 characters.
 */
export function tokenOf(folder: string): string {
  const path = join(folder, 'token');
  const token = randomBytes(32).toString('base64url');
  try {
    writeFileSync(path, `${token}\n`, {flag: 'wx', mode: 0o600});
    return token;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
  }
  chmodSync(path, 0o600);
  const kept = readFileSync(path, 'utf8').trim();
  if (kept.length < 32) {
    throw new Error(`The file ${path} holds no token. Delete it, and a new one is made.`);
  }
  return kept;
}
