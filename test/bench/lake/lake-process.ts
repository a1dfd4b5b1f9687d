import {startLake} from '../../../lake/index.ts';

// The lake that is measured, in a process of its own.
const [dataDir = ''] = process.argv.slice(2);
const begun = performance.now();
const {url, token} = await startLake({dataDir, port: 0});
const started = performance.now() - begun;
process.on('message', () => {
  globalThis.gc?.();
  const {rss, heapUsed} = process.memoryUsage();
  process.send?.({rss, heapUsed});
});
process.send?.({url, token, started});
