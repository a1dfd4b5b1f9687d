import type {JsonRecord} from './json.ts';

/** Status codes that the lake refuses with. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 414 | 421 | 429 | 503;

const reasons: Record<RefusalStatus, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Payload Too Large',
  414: 'URI Too Long',
  421: 'Misdirected Request',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

/** A request that is not served: the HTTP status and the JSON body that Sanity's clients expect. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: RefusalStatus;
  readonly body: JsonRecord;

  constructor(status: RefusalStatus, message: string, body: JsonRecord, cause?: unknown) {
    super(message, {cause});
    this.status = status;
    this.body = body;
  }
}

/** A refusal in the plain shape: status, reason, sentence. */
export function refuse(status: RefusalStatus, message: string, more: JsonRecord = {}): Refusal {
  return new Refusal(status, message, {
    statusCode: status,
    error: reasons[status],
    message,
    ...more,
  });
}

/** No token, or not the right one. The Studio ends its session on this answer. */
export function refuseUnauthorized(message: string): Refusal {
  return refuse(401, message, {errorCode: 'SIO-401-ANF'});
}

/** A query that cannot be understood or carried out. */
export function refuseQuery(
  query: string,
  description: string,
  at?: number,
  cause?: unknown,
): Refusal {
  const place = at === undefined ? {} : {start: at, end: at};
  const error = {type: 'queryParseError', query, ...place, description};
  return new Refusal(400, description, {error}, cause);
}
