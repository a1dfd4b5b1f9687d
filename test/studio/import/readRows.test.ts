import {describe, expect, test} from 'vitest';
import {readRows} from '../../../studio/import/readRows.ts';
import {wordsIn} from '../../../studio/words/words.ts';

const dimensions = [
  {id: 'dimension-pursuit', names: ['pursuit', 'Reaching out', '伸手']},
  {id: 'dimension-withdrawal', names: ['withdrawal', 'Stepping back', '退后']},
];
const {faults} = wordsIn('en').importing;
const read = (text: string) => readRows(text, ['en', 'zh-Hans'], dimensions, faults);

describe('rows of a spreadsheet', () => {
  test('become items, with the wording in each language', () => {
    const rows =
      'en\tzh-Hans\tdimension\tkeying\nI call first.\t我先打电话。\tpursuit\t+\nI wait.\t\t退后\t−';
    expect(read(rows)).toEqual({
      items: [
        {
          row: 1,
          wording: {en: 'I call first.', 'zh-Hans': '我先打电话。'},
          dimension: 'dimension-pursuit',
          keying: '+',
          weight: 1,
        },
        {
          row: 2,
          wording: {en: 'I wait.'},
          dimension: 'dimension-withdrawal',
          keying: '-',
          weight: 1,
        },
      ],
      faults: [],
    });
  });

  test.each([
    ['commas', 'Wording,Dimension,Reversed,Weight\n"I call, then I write.",Reaching out,yes,2\n'],
    [
      'semicolons',
      '\uFEFFwording;dimension;keying;weight\r\n"I call, then I write.";pursuit;-;2,0\r\n',
    ],
  ])('may be parted by %s', (_, rows) => {
    expect(read(rows)).toMatchObject({
      items: [{wording: {en: 'I call, then I write.'}, keying: '-', weight: 2}],
      faults: [],
    });
  });

  test('that cannot become items are told one by one, and the others stay', () => {
    const rows = `wording,dimension,keying,weight
,pursuit,+,
I call first.,calling,+,
I call first.,pursuit,often,
I call first.,pursuit,+,0
I wait.,withdrawal,-,1`;
    const {items, faults} = read(rows);
    expect(items).toMatchObject([{row: 5}]);
    expect(faults).toEqual([
      {row: 1, message: 'There is no wording.'},
      {
        row: 2,
        message: 'The test has no dimension “calling”; it has “pursuit”, “withdrawal”.',
      },
      {row: 3, message: '“often” is no keying: write + or −.'},
      {row: 4, message: '“0” is no weight above 0.'},
    ]);
  });

  test.each([
    ['keying', '1', 'fault'],
    ['keying', '', 'fault'],
    ['keying', '-1', '-'],
    ['reversed', '1', '-'],
    ['reversed', '', '+'],
    ['reversed', '0', '+'],
    ['reversed', '-', 'fault'],
  ])('never guess a keying: a column “%s” with “%s”', (column, cell, expected) => {
    const {items, faults} = read(`wording,dimension,${column}\nI call.,pursuit,${cell}`);
    expect(faults.length > 0 ? 'fault' : items[0]?.keying).toBe(expected);
  });

  test('need a header that names their columns', () => {
    expect(read('I call first.,pursuit,+').faults.map(({row}) => row)).toEqual([null, null, null]);
  });

  test('need no dimension where the test has one', () => {
    const rows = readRows('wording,keying\nI call.,+', ['en'], dimensions.slice(0, 1), faults);
    expect(rows).toMatchObject({items: [{dimension: 'dimension-pursuit'}], faults: []});
  });

  test('that are no table say so', () => {
    expect(read('wording,dimension,keying\n"I call').faults).toMatchObject([
      {row: null, message: expect.stringContaining('This is no table')},
    ]);
  });
});
