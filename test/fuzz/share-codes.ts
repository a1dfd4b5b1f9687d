import {parseArgs} from 'node:util';
import {throwAtCodes} from './throw-at-codes.ts';

const {values} = parseArgs({
  options: {
    inputs: {type: 'string', default: '1000000'},
    seed: {type: 'string', default: String(Date.now() % 2 ** 31)},
  },
});
const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
const start = performance.now();
const {tried, faults} = throwAtCodes(inputs, seed);
const seconds = Math.round((performance.now() - start) / 1000);
const total = Object.values(tried).reduce((sum, count) => sum + count, 0);
process.stdout.write(`${total} inputs in ${seconds} s, seed ${seed}:
${Object.entries(tried)
  .map(([what, count]) => `  ${String(count).padStart(9)} ${what}`)
  .join('\n')}
${faults.length} faults
${faults.join('\n')}
`);
process.exitCode = faults.length > 0 ? 1 : 0;
