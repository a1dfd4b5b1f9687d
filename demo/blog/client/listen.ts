import {show} from './event-log.ts';

const test = document.querySelector('relationship-test');

for (const type of [
  'relationship-test-ready',
  'relationship-test-start',
  'relationship-test-answer',
  'relationship-test-progress',
  'relationship-test-result',
  'relationship-test-unlock-request',
  'relationship-test-unlock',
  'relationship-test-share',
  'relationship-test-article',
  'relationship-test-error',
]) {
  test?.addEventListener(type, (event) => {
    if (event instanceof CustomEvent) {
      show(event.type, event.detail);
    }
  });
}
