/** Asks this page's own server whether a code is one of its codes. */
export function answer(event: HTMLElementEventMap['relationship-test-unlock-request']): void {
  event.respondWith(check(event.detail.code));
}

async function check(code?: string): Promise<boolean | {unlocked: false; message: string}> {
  const headers = {'Content-Type': 'application/json'};
  const body = JSON.stringify({code});
  const {ok} = await fetch('/unlock/code', {method: 'POST', headers, body});
  return ok || {unlocked: false, message: 'We do not know this code. Try “tide”.'};
}
