import {execFile} from 'node:child_process';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, posix} from 'node:path';
import {promisify} from 'node:util';
import {root, run} from '../run/command.ts';
import {importsOf} from './import-graph.ts';

const runFile = promisify(execFile);

/** The folder of somebody who installed the packed package, and has nothing else. */
export class Installation {
  readonly home: string;
  /** Where the package is in it. */
  readonly package: string;

  private constructor(home: string) {
    this.home = home;
    this.package = join(home, 'node_modules/relationship-test');
  }

  /** Packs what was built, and installs it in a new folder. */
  static async create(): Promise<Installation> {
    const unbuilt = ['embed', 'module', 'studio', 'types', 'bin']
      .map((part) => join('dist', part))
      .filter((folder) => !existsSync(join(root, folder)));
    if (unbuilt.length > 0) {
      throw new Error(`There is no ${unbuilt.join(', ')} to pack. Run ./run build first.`);
    }
    const home = await mkdtemp(join(tmpdir(), 'relationship-test-install-'));
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', home];
    const {ok, output} = await run('npm', pack, {output: 'kept'});
    if (!ok) throw new Error(`npm pack failed:\n${output}`);
    const tarball = output.trim().split('\n').at(-1) ?? '';
    await writeFile(join(home, 'package.json'), '{"private": true, "type": "module"}');
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    await runFile('npm', [...install, tarball], {cwd: home});
    return new Installation(home);
  }

  /** Files of the package by their path in it. */
  files(pattern: string): readonly string[] {
    return globSync(pattern, {cwd: this.package, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => posix.relative(this.package, posix.join(entry.parentPath, entry.name)));
  }

  /** What the scripts in a folder of the package import; `/` is the package's folder. */
  imports(folder: string): readonly string[] {
    return this.files(`${folder}/**/*.js`).flatMap((file) =>
      importsOf(`/${file}`, readFileSync(join(this.package, file), 'utf8')),
    );
  }

  /** What a module prints that runs in the folder, in a Node.js of its own. */
  async runModule(source: string): Promise<string> {
    const args = ['--input-type=module', '-e', source];
    const {stdout} = await runFile(process.execPath, args, {cwd: this.home});
    return stdout.trim();
  }

  async remove(): Promise<void> {
    await rm(this.home, {recursive: true, force: true});
  }
}
