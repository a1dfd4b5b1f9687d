import {bodyLimit} from 'hono/body-limit';
import {createMiddleware} from 'hono/factory';
import {faultOf, isRecord, parseJson, type JsonRecord} from '../json.ts';
import {refuse} from '../refusal.ts';
import type {LakeEnvironment, LakeRequest} from './reader.ts';

const maximumJson = 16 * 1024 * 1024;

const limitUnannounced = bodyLimit({maxSize: maximumJson, onError: refuseSize});

/**
 * Refuses request bodies that are larger than any client sends. One that says how long it is, and
 * cannot be longer then, is left to be read in one piece.
 */
export const jsonLimit = createMiddleware<LakeEnvironment>(async (c, next) => {
  const length = c.req.header('content-length');
  if (length === undefined || c.req.header('transfer-encoding') !== undefined) {
    return limitUnannounced(c, next);
  }
  if (Number(length) > maximumJson) refuseSize();
  return next();
});

function refuseSize(): never {
  throw refuse(413, `The request body is larger than ${maximumJson} bytes.`);
}

/** @throws Refusal when the body is not a JSON object. */
export async function jsonBody(c: LakeRequest): Promise<JsonRecord> {
  const body = parseJson(await c.req.text());
  if (!isRecord(body)) throw refuse(400, 'The request body must be a JSON object.');
  return body;
}

/** @throws Refusal when the body is not an object with an array of that name. */
export async function listBody(
  c: LakeRequest,
  name: 'mutations' | 'actions',
): Promise<{readonly list: readonly unknown[]; readonly body: JsonRecord}> {
  const body = await jsonBody(c);
  const list = body[name];
  if (!Array.isArray(list)) throw refuse(400, `The request body must have an array "${name}".`);
  const fault = faultOf(body);
  if (fault) throw refuse(400, `Malformed request body: ${fault}.`);
  return {list, body};
}

/** The transaction id of a request body, if it has one. */
export function transactionIdOf(body: JsonRecord): string | undefined {
  const id = body['transactionId'];
  if (id === undefined || id === null) return undefined;
  if (typeof id !== 'string') throw refuse(400, '"transactionId" must be a string.');
  return id;
}

/** A flag in the query string or the body. */
export function flag(c: LakeRequest, name: string, body: JsonRecord = {}): boolean {
  return c.req.query(name) === 'true' || body[name] === true;
}
