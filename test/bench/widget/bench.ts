import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {demoContent} from './content.ts';
import {buildFiles} from './files.ts';
import {type Conditions, launch, visit, type Visit} from './measure.ts';
import {serve} from './server.ts';
import {type Subject, subjectsOf} from './subjects.ts';

const conditions: readonly Conditions[] = [
  {name: 'no throttle', cpu: 1, slowLine: false},
  {name: '4× CPU', cpu: 4, slowLine: false},
  {name: 'slow 4G', cpu: 1, slowLine: true},
  {name: 'slow 4G, 4× CPU', cpu: 4, slowLine: true},
];

/** What the ratios are to. */
const FLOOR = 'minimal Lit';

/**
 * Measures the element in a real Chromium beside floors that do the least, and prints a table.
 * Rounds are interleaved and figures are medians; the columns of the slow line are the steady ones.
 * @param numbers how many rounds, 9 by default
 */
export async function run([rounds = 9]: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'widget-bench-'));
  const content = demoContent();
  const files = await buildFiles(folder, content.snapshot);
  rmSync(folder, {recursive: true, force: true});
  const subjects = subjectsOf();
  const server = await serve(subjects, files, content);
  const browser = await launch();
  const visits = new Map<string, Visit[]>();
  try {
    for (let round = 0; round < rounds; round++) {
      for (const condition of conditions) {
        for (const [index, subject] of subjects.entries()) {
          const steps = condition.name === '4× CPU';
          const url = `${server.url}/${index}`;
          const seen = await visit(browser, url, subject.tag, condition, steps);
          const key = `${subject.name} ${condition.name}`;
          visits.set(key, [...(visits.get(key) ?? []), seen]);
        }
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  report(subjects, (subject, condition) => visits.get(`${subject} ${condition}`) ?? []);
}

type Visits = (subject: string, condition: string) => readonly Visit[];

function report(subjects: readonly Subject[], of: Visits): void {
  const names = conditions.map(({name}) => name);
  const [, busy = '', , slowest = ''] = names;
  say('Navigation to the first item painted, ms, and as a ratio to the minimal Lit element');
  table(['', ...names], subjects, ({name}) =>
    names.map((condition) => {
      const ours = median(of(name, condition), 'shown');
      const floor = median(of(FLOOR, condition), 'shown');
      return `${ours.toFixed(0)} (${(ours / floor).toFixed(2)}×)`;
    }),
  );
  say('Weight and calm');
  const heads = ['', 'bytes JS+CSS', 'blocking ms', 'shift', 'heap KiB', 'next p50', 'next p95'];
  table(heads, subjects, ({name}) => {
    const steps = of(name, busy).flatMap((visit) => visit.steps);
    const alone = median(of('page alone', slowest), 'heap');
    return [
      median(of(name, slowest), 'bytes').toFixed(0),
      median(of(name, slowest), 'blocking').toFixed(0),
      Math.max(...of(name, slowest).map(({shift}) => shift)).toFixed(3),
      ((median(of(name, slowest), 'heap') - alone) / 1024).toFixed(0),
      steps.length ? quantile(steps, 0.5).toFixed(1) : '–',
      steps.length ? quantile(steps, 0.95).toFixed(1) : '–',
    ];
  });
}

function median(visits: readonly Visit[], name: 'shown' | 'blocking' | 'bytes' | 'heap'): number {
  return quantile(
    visits.map((visit) => visit[name]),
    0.5,
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function table(
  heads: readonly string[],
  subjects: readonly Subject[],
  cells: (subject: Subject) => readonly string[],
): void {
  const rows = [heads, ...subjects.map((subject) => [subject.name, ...cells(subject)])];
  for (const [name = '', ...rest] of rows) {
    say(`  ${name.padEnd(30)}${rest.map((cell) => cell.padStart(17)).join('')}`);
  }
  say('');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
