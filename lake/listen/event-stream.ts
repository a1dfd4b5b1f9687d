/** One server-sent event. */
export interface StreamEvent {
  /** Without a name the browser calls it `message`. */
  readonly event?: string;
  readonly id?: string;
  readonly data: unknown;
}

/** How many characters may wait for a reader before it is dropped. */
const maximumBacklog = 8_000_000;

const encoder = new TextEncoder();

/** A stream of server-sent events to one reader. */
export class EventStream {
  readonly #onClose: () => void;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly body: ReadableStream<Uint8Array>;

  /** @param onClose called once, whoever ends the stream. */
  constructor(onClose: () => void) {
    this.#onClose = onClose;
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        cancel: () => this.#end(),
      },
      new ByteLengthQueuingStrategy({highWaterMark: maximumBacklog}),
    );
  }

  send({event, id, data}: StreamEvent): void {
    const lines = [
      ...(event === undefined ? [] : [`event: ${event}`]),
      ...(id === undefined ? [] : [`id: ${id}`]),
      `data: ${JSON.stringify(data)}`,
    ];
    this.#write(`${lines.join('\n')}\n\n`);
  }

  /** A comment line keeps proxies and clients from giving the stream up. */
  beat(): void {
    this.#write(':\n\n');
  }

  close(): void {
    const controller = this.#controller;
    this.#end();
    controller?.close();
  }

  /** A reader that does not keep up is cut off; it comes back with the id of its last event. */
  #write(text: string): void {
    const controller = this.#controller;
    if (!controller) return;
    if ((controller.desiredSize ?? 0) < 0) {
      this.#end();
      controller.error(new Error('The reader of this event stream was too slow.'));
      return;
    }
    controller.enqueue(encoder.encode(text));
  }

  #end(): void {
    if (!this.#controller) return;
    this.#controller = undefined;
    this.#onClose();
  }
}
