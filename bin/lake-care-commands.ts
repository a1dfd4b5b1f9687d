import {resolve} from 'node:path';
import {Command} from 'commander';

interface CareOptions {
  readonly data: string;
}

/** Thrown when a data folder is not whole; its message says what is wrong. */
class DamageFoundError extends Error {
  override readonly name = 'DamageFoundError';
}

/** `relationship-test lake verify`: is everything there, and as it should be? */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check a data folder: every document, its history, its references, its assets')
    .option('--data <folder>', 'where the content is kept', '.data/lake')
    .action(async ({data}: CareOptions) => {
      const {verifyFolder} = await import('../lake/index.ts');
      report(resolve(data), await verifyFolder(resolve(data)));
    });
}

/** `relationship-test lake backup`: a copy to start from again, taken while the lake runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('copy a data folder as it is at one moment, and check the copy')
    .argument('<target>', 'a new folder for the copy')
    .option('--data <folder>', 'where the content is kept', '.data/lake')
    .action(async (target: string, {data}: CareOptions) => {
      const {backupFolder} = await import('../lake/index.ts');
      report(resolve(target), await backupFolder(resolve(data), resolve(target)));
    });
}

interface Found {
  readonly documents: number;
  readonly transactions: number;
  readonly assets: number;
  readonly faults: readonly string[];
}

function report(folder: string, {documents, transactions, assets, faults}: Found): void {
  const counts = `${documents} documents, ${transactions} transactions, ${assets} assets`;
  if (faults.length > 0) {
    throw new DamageFoundError(`${folder} is damaged (${counts}):\n${faults.join('\n')}`);
  }
  process.stdout.write(`${folder} is whole: ${counts}.\n`);
}
