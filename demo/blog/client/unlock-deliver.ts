/** Fetches a report that only this page's server has, and hands it over. */
export function answer(event: HTMLElementEventMap['relationship-test-unlock-request']): void {
  event.respondWith(report());
}

async function report(): Promise<{report: unknown}> {
  const response = await fetch('/unlock/report');
  return {report: await response.json()};
}
