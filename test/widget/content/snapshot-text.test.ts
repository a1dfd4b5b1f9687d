import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readSnapshot} from '../../../widget/content/snapshot.ts';
import {firstLine, snapshotText} from '../../../widget/content/snapshot-text.ts';
import {wireSnapshot} from '../fixtures/wire-test.ts';

const snapshot = readSnapshot(wireSnapshot());
const text = snapshotText(snapshot);

test('the text of a snapshot is JSON that says the same', () => {
  expect(JSON.parse(text)).toEqual(snapshot);
});

test('its first line has what the first view needs, and can be read as soon as it is there', () => {
  const {format, version, test: first} = snapshot;
  const needed = JSON.stringify({format, version, test: first}).length;
  const lengths = fc.integer({min: needed + 1, max: text.length});
  fc.assert(
    fc.property(lengths, (length) => {
      const arrived = text.slice(0, length);
      expect(JSON.parse(firstLine(arrived))).toEqual({format, version, test: first});
    }),
  );
});

test('what has no such line is taken as it is', () => {
  expect(firstLine('{"result": {"a": 1}}')).toBe('{"result": {"a": 1}}');
});

test('no text in a test ends its line', () => {
  const hostile = {...snapshot, test: {title: 'One,\n"result": {}}\u2028,\r\n'}};
  expect(JSON.parse(firstLine(snapshotText(hostile)))).toMatchObject({test: hostile.test});
});
