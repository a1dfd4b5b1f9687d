import {execFile, spawnSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Why a PDF cannot be read on this machine, or `null` when it can. */
export function whyUnreadable(): string | null {
  const {status} = spawnSync('pdftotext', ['-v']);
  return status === 0 ? null : 'it needs pdftotext; on Debian: poppler-utils';
}

/** What is on paper. */
export interface Paper {
  /** Width and height of the first page, in points. */
  readonly size: readonly [width: number, height: number];
  /** The text of each page, in the order in which it was drawn. */
  readonly pages: readonly string[];
}

/** Reads a PDF. */
export async function readPaper(pdf: Buffer): Promise<Paper> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, pdf);
    const {stdout: text} = await run('pdftotext', ['-raw', file, '-']);
    const {stdout: facts} = await run('pdfinfo', [file]);
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(facts) ?? [];
    return {size: [Number(width), Number(height)], pages: text.split('\f').slice(0, -1)};
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** A text as it can be found again on paper, where lines and pages break it anywhere. */
export function withoutBreaks(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad]+/g, '');
}
