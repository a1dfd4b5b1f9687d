import {chromium, type Browser, type Page} from 'playwright-core';
import {findEngine} from '../run/engines.ts';

/** A Chromium that talks to nobody but this machine. */
export async function openBrowser(): Promise<Browser> {
  const engine = findEngine('chromium');
  if (!engine.found) throw new Error(`End-to-end tests need Chromium: ${engine.reason}.`);
  return chromium.launch({
    executablePath: engine.path,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Not by routes, which would send every request through the tests and keep nothing cached.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
    ],
  });
}

/** A page with a profile of its own, and the hosts it wanted to reach beside this machine. */
export async function openPage(
  browser: Browser,
): Promise<{readonly page: Page; readonly outside: readonly string[]}> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'en'});
  const outside: string[] = [];
  context.on('request', (request) => {
    const {protocol, hostname, host} = new URL(request.url());
    const isHere = hostname === 'localhost' || hostname.endsWith('.localhost');
    if (protocol.startsWith('http') && !isHere) outside.push(host);
  });
  return {page: await context.newPage(), outside};
}
