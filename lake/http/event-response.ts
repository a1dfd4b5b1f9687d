import type {EventStream} from '../listen/event-stream.ts';

/** The answer that carries an event stream. */
export function eventResponse(stream: EventStream): Response {
  return new Response(stream.body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    },
  });
}
