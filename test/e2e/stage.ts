import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createClient, type SanityClient} from '@sanity/client';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {openBrowser} from './browser.ts';
import {freePorts} from './free-ports.ts';
import {startDemo, type RunningDemo} from './running-demo.ts';

/** Where the tests of a file take place: a demo of their own on the seed content, and a browser. */
export interface Stage {
  readonly demo: RunningDemo;
  readonly browser: Browser;
  /** A client that sees what visitors see. */
  readonly visitor: SanityClient;
  /** A client that sees drafts, and may write. */
  readonly editor: SanityClient;
}

/** Sets the stage before the first test around this call, and clears it after the last. */
export function setStage(): Stage {
  const stage: {-readonly [Part in keyof Stage]?: Stage[Part]} = {};
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relationship-test e2e '));
    [stage.demo, stage.browser] = await Promise.all([
      startDemo(await freePorts(), folder),
      openBrowser(),
    ]);
    stage.visitor = createClient({
      projectId: 'local',
      dataset: 'production',
      apiHost: stage.demo.lake,
      useProjectHostname: false,
      useCdn: false,
      apiVersion: '2025-02-19',
    });
    const token = (await readFile(join(folder, 'token'), 'utf8')).trim();
    stage.editor = stage.visitor.withConfig({token, perspective: 'drafts'});
  });

  afterAll(async () => {
    await stage.browser?.close();
    await stage.demo?.interrupt();
    await rm(folder, {recursive: true, force: true});
  });

  const there = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('The stage is set before the first test, not earlier.');
    return part;
  };
  return {
    get demo() {
      return there(stage.demo);
    },
    get browser() {
      return there(stage.browser);
    },
    get visitor() {
      return there(stage.visitor);
    },
    get editor() {
      return there(stage.editor);
    },
  };
}
