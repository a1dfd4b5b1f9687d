/** What runs in the measured page. It is sent as text: it must not refer to anything outside. */

declare global {
  interface Window {
    keys: number[];
  }
}

/** Begins to note the milliseconds from each key to the frame that shows it. */
export function watchKeys(): void {
  window.keys = [];
  addEventListener(
    'keydown',
    ({timeStamp}) => {
      // The task after a frame's callbacks runs when that frame was handed over.
      requestAnimationFrame(() =>
        setTimeout(() => window.keys.push(performance.now() - timeStamp)),
      );
    },
    {capture: true},
  );
}

/** What was noted so far. */
export function keysSeen(): number[] {
  return window.keys;
}

/** Until the page has nothing to do for a moment. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve());
  });
}
