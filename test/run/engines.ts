import {accessSync, constants, globSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The browser engines that the element is tested in. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;

/** Name of a browser engine. */
export type EngineName = (typeof engineNames)[number];

/** What is on this machine of an engine: where it is, or why it cannot be used. */
export type EngineState =
  | {readonly found: true; readonly path: string}
  | {readonly found: false; readonly reason: string};

/** Looks for an engine among this machine's programs; `CHROME_PATH` and `FIREFOX_PATH` come first. */
export function findEngine(name: EngineName): EngineState {
  switch (name) {
    case 'chromium':
      return found(
        program(
          process.env['CHROME_PATH'],
          'chromium',
          'chromium-browser',
          'google-chrome',
          'google-chrome-stable',
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ),
        'neither Chromium nor Chrome is installed (CHROME_PATH can name one)',
      );
    case 'firefox':
      return found(
        program(
          process.env['FIREFOX_PATH'],
          'firefox-esr',
          'firefox',
          '/Applications/Firefox.app/Contents/MacOS/firefox',
        ),
        'Firefox is not installed (FIREFOX_PATH can name it)',
      );
    case 'webkit':
      return findWebKit();
  }
}

/** Full path of the first of these programs that can be run, by path or by name on `PATH`. */
export function program(...candidates: readonly (string | undefined)[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return candidates
    .filter((candidate) => candidate !== undefined)
    .flatMap((candidate) =>
      candidate.includes('/') ? [candidate] : folders.map((folder) => join(folder, candidate)),
    )
    .find(canRun);
}

/** Narrows a word to the name of an engine. */
export function isEngineName(word: string): word is EngineName {
  return engineNames.some((name) => name === word);
}

function findWebKit(): EngineState {
  if (!program('WebKitWebDriver')) {
    return {found: false, reason: 'WebKitWebDriver is not installed (WebKitGTK, on Linux only)'};
  }
  if (!program('Xvfb')) {
    return {found: false, reason: 'Xvfb, which gives it a screen, is not installed'};
  }
  return found(globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').at(-1), 'it has no MiniBrowser');
}

function found(path: string | undefined, reason: string): EngineState {
  return path === undefined ? {found: false, reason} : {found: true, path};
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
