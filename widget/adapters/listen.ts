import type {RelationshipTestResultEvent} from '../events/events.ts';

/** What an adapter can tell of. */
export type Happening = 'start' | 'result' | 'unlock' | 'share';

/** What is told: never an answer, never a flag, and no score unless the page asked for scores. */
export interface News {
  readonly happening: Happening;
  /** Slug of the test. */
  readonly test: string;
  /** Key of the pattern; `null` before the result, and where it cannot be told. */
  readonly pattern: string | null;
  /**
   * By the keys of dimensions, in their unit with one decimal, `null` where not known. Only of a
   * result, and only where the page asked for it.
   */
  readonly scores?: Readonly<Record<string, number | null>>;
}

/** What every adapter can be told. */
export interface AdapterOptions {
  /** Where to listen: the whole page unless told. */
  readonly target?: EventTarget;
  /** What to tell of; the result alone unless told. */
  readonly tell?: readonly Happening[];
  /** Whether rounded scores are told too. They say more about a person than a pattern does. */
  readonly scores?: boolean;
  /** Asked before anything is told; nothing is while it says no, such as without consent. */
  readonly allowed?: () => boolean;
}

/** Tells of what happens in the tests of a page, until the function it gives is called. */
export function listen(send: (news: News) => void, options: AdapterOptions = {}): () => void {
  const {target = document, tell = ['result'], scores = false, allowed = () => true} = options;
  const ending = new AbortController();
  const {signal} = ending;
  /** What each element was last known to show; events after the result do not say it again. */
  const known = new WeakMap<object, Pick<News, 'test' | 'pattern'>>();
  const say = (happening: Happening, event: Event, more: Pick<News, 'scores'> = {}) => {
    const what = known.get(sender(event));
    if (what && tell.includes(happening) && allowed()) send({happening, ...what, ...more});
  };
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    hear: (event: HTMLElementEventMap[Type]) => void,
  ) => target.addEventListener(type, (event) => void (isOf(type, event) && hear(event)), {signal});
  on('relationship-test-start', (event) => {
    known.set(sender(event), {test: event.detail.test.slug, pattern: null});
    say('start', event);
  });
  on('relationship-test-result', (event) => {
    const {result} = event.detail;
    known.set(sender(event), {test: result.test.slug, pattern: result.pattern?.key ?? null});
    say('result', event, scores ? {scores: rounded(result)} : {});
  });
  on('relationship-test-unlock', (event) => say('unlock', event));
  on('relationship-test-share', (event) => say('share', event));
  return () => ending.abort();
}

/** The type of an event says its class, also where the page loaded another copy of that. */
function isOf<Type extends keyof HTMLElementEventMap>(
  type: Type,
  event: Event,
): event is HTMLElementEventMap[Type] {
  return event.type === type;
}

/** The element that an event comes from, also out of somebody's shadow root. */
function sender(event: Event): object {
  return event.composedPath()[0] ?? event;
}

function rounded({
  dimensions,
}: RelationshipTestResultEvent['detail']['result']): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    dimensions.map(({key, score, percent}) => {
      const place = score ?? percent;
      return [key, place === null ? null : Math.round(place * 10) / 10];
    }),
  );
}
