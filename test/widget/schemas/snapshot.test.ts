import {beforeAll, describe, expect, test} from 'vitest';
import {readActionReport} from '../../../widget/content/read-report.ts';
import {readResult} from '../../../widget/content/read-result.ts';
import {readTest} from '../../../widget/content/read-test.ts';
import {readSnapshot, SNAPSHOT_VERSION} from '../../../widget/content/snapshot.ts';
import {seedSnapshot} from '../../bin/seed-snapshot.ts';
import {optionsItem, wireSnapshot} from '../fixtures/wire-test.ts';
import type {Place} from './places.ts';
import {changed, isRecord, kindOf, placesIn} from './places.ts';
import {readSchema, violations} from './validator.ts';

let seeded: unknown;

beforeAll(async () => {
  seeded = JSON.parse(JSON.stringify(await seedSnapshot()));
});

describe('the schema of a snapshot', () => {
  test('allows the seed as the command exports it', () => {
    expect(violations('snapshot', seeded)).toEqual([]);
  });

  test('allows the snapshot of the fixtures, and an item with options', () => {
    expect(violations('snapshot', wireSnapshot())).toEqual([]);
    const added = changed(seeded, ['test', 'items', 0], optionsItem('choice'));
    expect(violations('snapshot', added)).toEqual([]);
  });

  test('is of the version that the element reads', () => {
    expect(readSchema('snapshot').properties?.['version']).toEqual({const: SNAPSHOT_VERSION});
  });

  test('describes each field that the queries give', () => {
    const described = describedFields();
    const unknown = placesIn(seeded)
      .map(({path}) => path)
      .filter((path) => typeof path.at(-1) === 'string' && !isReport(path))
      .filter((path) => !described.has(String(path.at(-1))));
    expect(unknown).toEqual([]);
  });

  test('allows nothing that the guards refuse, when a value is of another kind or gone', () => {
    const disagreements = placesIn(seeded).flatMap((place) =>
      substitutes(place)
        .filter((substitute) => {
          const broken = changed(seeded, place.path, substitute);
          return violations('snapshot', broken).length === 0 && complaint(broken) !== null;
        })
        .map((substitute) => `${place.path.join('.')} as ${JSON.stringify(substitute)}`),
    );
    // No schema can say that an item's dimension is among those of the test.
    expect(disagreements).toEqual(['test.dimensions.0 as undefined']);
  }, 120_000);

  test.each<[string, readonly (string | number)[], unknown]>([
    ['another format', ['format'], 'quiz'],
    ['another version', ['version'], 2],
    ['a test without items', ['test', 'items'], []],
    ['an item without a weight above 0', ['test', 'items', 0, 'weight'], 0],
    ['an item without a dimension', ['test', 'items', 0, 'dimension'], null],
    [
      'an item with one option',
      ['test', 'items', 0],
      {...optionsItem('c'), options: [{_key: 'a'}]},
    ],
    ['an attention item that asks for nothing', ['test', 'items', 0, 'kind'], 'attention'],
    ['no dimension for items to be scored on', ['test', 'dimensions'], []],
    ['an item without a scale anywhere', ['test', 'responseScale'], null],
    ['a blank text', ['test', 'title'], [{language: 'en', value: ' '}]],
    ['a share above 1', ['test', 'minimumAnswered'], 80],
    ['a norm without a source', ['test', 'dimensions', 0, 'norm'], {mean: 4}],
    ['a region that is none', ['test', 'patterns', 0, 'claim'], 'area'],
  ])('does not allow %s', (_, path, value) => {
    expect(violations('snapshot', changed(seeded, path, value))).not.toEqual([]);
  });
});

/** Names of all fields in the schema. */
function describedFields(): ReadonlySet<string> {
  const {properties, $defs} = readSchema('snapshot');
  const parts = [{properties}, ...Object.values($defs ?? {})];
  return new Set(parts.flatMap((part) => Object.keys(part.properties ?? {})));
}

/** Reports are by pattern id, which is no field's name. */
function isReport([first, ...rest]: Place['path']): boolean {
  return first === 'reports' && rest.length === 1;
}

/** Values of every other kind than the one that is there, and none. */
function substitutes({value}: Place): readonly unknown[] {
  return [undefined, null, 'text', 7.5, true, [], {}].filter(
    (other) => kindOf(other) !== kindOf(value),
  );
}

/** Why the element cannot use a snapshot, or `null` when it can. */
function complaint(json: unknown): string | null {
  try {
    const {test: taken, result, reports} = readSnapshot(json);
    readTest(taken, ['en']);
    readResult(result, ['en']);
    for (const report of Object.values(reports)) {
      if (isRecord(report)) readActionReport(report, ['en']);
    }
    return null;
  } catch (error) {
    return String(error);
  }
}
