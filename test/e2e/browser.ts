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
    ],
  });
}

/** A page with a profile of its own, and the hosts it wanted to reach beside this machine. */
export async function openPage(
  browser: Browser,
): Promise<{readonly page: Page; readonly outside: readonly string[]}> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'en'});
  const outside: string[] = [];
  await context.route(
    ({hostname}) => hostname !== 'localhost' && !hostname.endsWith('.localhost'),
    async (route) => {
      outside.push(new URL(route.request().url()).host);
      await route.abort();
    },
  );
  return {page: await context.newPage(), outside};
}
