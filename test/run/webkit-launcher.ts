import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect, createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import type {TestRunnerConfig} from '@web/test-runner';
import {WebdriverLauncher} from '@web/test-runner-webdriver';

type RunnerConfig = Parameters<WebdriverLauncher['initialize']>[0];

/** Without a graphics card, what would speed up drawing is computed as well, and slows it down. */
const unaccelerated = {WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1'};

/** Longest wait for the screen and the driver to come up, in milliseconds. */
const startTimeout = 15_000;

/** A launcher for the browser runner that brings WebKit's driver and a screen along. */
export async function webkitLauncher(
  miniBrowser: string,
): Promise<NonNullable<TestRunnerConfig['browsers']>[number]> {
  return new WebKitLauncher(miniBrowser, await freePort());
}

/** Owns an Xvfb and a WebKitWebDriver from its start to its stop; the tests are its parent's. */
class WebKitLauncher extends WebdriverLauncher {
  readonly #port: number;
  readonly #processes: ChildProcess[] = [];

  constructor(miniBrowser: string, port: number) {
    super({
      hostname: '127.0.0.1',
      port,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        // @ts-expect-error -- a capability of WebKitGTK that WebdriverIO's types do not know
        'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
      },
    });
    this.#port = port;
  }

  override async initialize(config: RunnerConfig): Promise<void> {
    await super.initialize(config);
    this.name = 'WebKit';
    const display = await this.#startScreen();
    this.#start('WebKitWebDriver', [`--port=${this.#port}`], {...unaccelerated, DISPLAY: display});
    await listening(this.#port);
  }

  override async stop(): Promise<void> {
    await super.stop();
    for (const child of this.#processes) child.kill();
  }

  async #startScreen(): Promise<string> {
    // Xvfb chooses a free display itself, and writes its number to the given descriptor.
    const screen = this.#start('Xvfb', [
      '-displayfd',
      '3',
      '-screen',
      '0',
      '1280x1024x24',
      '-nolisten',
      'tcp',
    ]);
    const numbers = screen.stdio[3];
    if (!numbers) throw new Error('Xvfb was started without a pipe for its display number.');
    const announced: unknown[] = await Promise.race([
      once(numbers, 'data'),
      once(screen, 'exit').then(() => {
        throw new Error('Xvfb ended before it had a display.');
      }),
    ]);
    return `:${String(announced[0]).trim()}`;
  }

  #start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: {...process.env, ...env},
    });
    // An end of this process, however it comes, ends what it started.
    process.once('exit', () => child.kill());
    this.#processes.push(child);
    return child;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

async function listening(port: number): Promise<void> {
  const deadline = Date.now() + startTimeout;
  while (!(await answers(port))) {
    if (Date.now() > deadline) throw new Error(`WebKitWebDriver did not answer on port ${port}.`);
    await wait(50);
  }
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
