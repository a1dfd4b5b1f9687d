import {startLake} from '../../../lake/index.ts';

// A lake in a process of its own, to be killed: it tells where it is, and runs until its end.
const [dataDir = ''] = process.argv.slice(2);
try {
  const {url, token} = await startLake({dataDir, port: 0});
  process.stdout.write(`${JSON.stringify({url, token})}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({error: String(error)})}\n`);
  process.exitCode = 1;
}
