import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {killAgainAndAgain} from './kills.ts';

const {values} = parseArgs({options: {kills: {type: 'string', default: '300'}}});
const dataDir = mkdtempSync(join(tmpdir(), 'lake-'));
const start = performance.now();
const {kills, acknowledged, unheard, faults} = await killAgainAndAgain(
  dataDir,
  Number(values.kills),
);
rmSync(dataDir, {recursive: true, force: true});
const seconds = Math.round((performance.now() - start) / 1000);
process.stdout.write(`${kills} kills in ${seconds} s: ${acknowledged} acknowledged transactions,
${unheard} more that nobody was told of, ${faults.length} faults.
${faults.join('\n')}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
