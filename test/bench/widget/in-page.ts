/** What runs in the measured page. It is sent as text: it must not refer to anything outside. */

/** What a page tells of its loading. */
export interface Loading {
  /** From navigation to the frame with the first item, in milliseconds. */
  readonly shown: number;
  /** Time over 50 ms of long tasks, in milliseconds. */
  readonly blocking: number;
  readonly shift: number;
}

declare global {
  interface Window {
    seen: {shown: number; blocking: number; shift: number};
    /** Tells the one who measures that the first item is there. */
    tellShown(nothing: string): void;
  }
}

/** Begins to watch, before the page's own scripts run. */
export function watch(tag: string | null): void {
  const seen = {shown: 0, blocking: 0, shift: 0};
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) seen.blocking += duration - 50;
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
  }).observe({type: 'layout-shift', buffered: true});
  const look = (): void => {
    const element = tag === null ? null : document.querySelector(tag);
    const root = element?.shadowRoot ?? element;
    // A visitor in no less of a hurry than the page: what has an introduction is started from it.
    root?.querySelector<HTMLElement>('[part~=start]')?.click();
    const there = tag ? root?.querySelector('input[type=radio]') : document.body?.lastElementChild;
    if (!there) requestAnimationFrame(look);
    // The task after a frame's callbacks runs when that frame was handed over.
    else {
      requestAnimationFrame(() =>
        setTimeout(() => {
          seen.shown = performance.now();
          window.tellShown('');
        }),
      );
    }
  };
  requestAnimationFrame(look);
}

/** What was seen so far. */
export function loadingSeen(): Loading {
  return window.seen;
}

/**
 * Answers item after item; gives the milliseconds from each press of Next to the next item. It
 * waits in between, though less than a person: what moves at a choice has come to rest.
 */
export async function answerAll(tag: string): Promise<number[]> {
  const element = document.querySelector(tag);
  const root = element?.shadowRoot ?? element;
  // The focus goes to what a finger or a mouse presses, before it is clicked.
  const press = (target: HTMLElement | null | undefined): number => {
    target?.focus({preventScroll: true});
    const time = performance.now();
    target?.click();
    return time;
  };
  const wording = () => root?.querySelector('.sd-question__title, legend')?.textContent;
  const times: number[] = [];
  for (let count = 0; count < 12; count++) {
    const input = root?.querySelectorAll<HTMLInputElement>('input[type=radio]')[count % 7];
    press(input);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = wording();
    const next = '.next, [part~=next], .sd-navigation__next-btn';
    const start = press(root?.querySelector<HTMLElement>(next));
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (wording() === before) requestAnimationFrame(look);
        else setTimeout(resolve);
      };
      requestAnimationFrame(look);
    });
    times.push(performance.now() - start);
  }
  return times;
}
