import type {EventStream} from '../listen/event-stream.ts';
import type {LakeRequest} from './reader.ts';

/** The answer that carries an event stream. */
export function eventResponse(c: LakeRequest, stream: EventStream): Response {
  return c.body(stream.body, 200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
}
