import {describe, expect, it} from 'vitest';
import {comparePeople, scorePeople} from '../../bin/score/score-people.ts';
import {score} from '../../widget/core/scoring/score.ts';
import {
  attention,
  choice,
  dimension,
  likert,
  quarters,
  relationshipTest,
} from '../widget/core/sample.ts';

const test = relationshipTest({
  dimensions: [dimension('pursuit'), dimension('withdrawal')],
  items: [
    likert('p1'),
    likert('p2', {keying: '-'}),
    likert('w1', {dimension: 'withdrawal'}),
    attention('check'),
    choice('c', {x: {}, y: {}}),
  ],
  patterns: quarters,
});

const scored = (text: string) => scorePeople(test, 'answers', text);

describe('a file of answers', () => {
  it('of one JSON object gives the result of the core', () => {
    const answers = {p1: 6, p2: 2, w1: 3, c: 'x'};
    expect(scored(JSON.stringify(answers, null, 2))).toEqual([score(test, answers)]);
  });

  it('takes order, shown items and time into account', () => {
    const person = {
      respondent: 'R1',
      answers: {p1: 6, p2: 6},
      shown: ['p1', 'p2', 'check'],
      order: ['p1', 'check', 'p2'],
      milliseconds: 3000,
    };
    const {respondent, answers, ...sitting} = person;
    const expected = {respondent, ...score(test, answers, sitting)};
    expect(scored(JSON.stringify(person))).toEqual([expected]);
    expect(expected.quality).toMatchObject({longestRun: 1, speeding: true});
  });

  const table = `respondent,p1,c,p2,w1,milliseconds
R1,6,x,2,3,
"R, 2",7,,1,6,60000
`;

  it('of CSV gives one result for each row, named', () => {
    expect(scored(table)).toEqual([
      {respondent: 'R1', ...score(test, {p1: 6, c: 'x', p2: 2, w1: 3})},
      {respondent: 'R, 2', ...score(test, {p1: 7, p2: 1, w1: 6}, {milliseconds: 60_000})},
    ]);
  });

  it.each([
    ['semicolons', table.replace('"R, 2"', 'R2').replaceAll(',', ';')],
    ['tabs', table.replace('"R, 2"', 'R2').replaceAll(',', '\t')],
    ['lines that end as on Windows', table.replace('"R, 2"', 'R2').replaceAll('\n', '\r\n')],
    ['blank lines', table.replace('"R, 2"', 'R2').replaceAll('\n', '\n\n')],
    [
      'numbers that a statistics program wrote',
      table.replace('"R, 2"', 'R2').replace('7,,1,6', '7.0,,1.0,6.0'),
    ],
  ])('of CSV may have %s', (_, text) => {
    expect(scored(text)).toEqual(scored(table.replace('"R, 2"', 'R2')));
  });

  it.each([
    ['JSON lines', '{"p1": 6}\n\n{"p1": 2}\n'],
    ['a JSON array', '[\n{"p1": 6},\n{"p1": 2}\n]'],
  ])('of %s gives one result for each person', (_, text) => {
    expect(scored(text)).toEqual([score(test, {p1: 6}), score(test, {p1: 2})]);
  });
});

describe('a file that does not fit', () => {
  const place = 'answers cannot be scored:\n  ';
  const offer = 'expected a whole number from 1 to 7, or nothing when skipped';

  it.each([
    ['empty', ' \n', 'answers is empty: there are no answers in it.'],
    ['an empty array', '[]', "answers has nobody's answers in it."],
    ['a header only', 'p1,p2\n', "answers has nobody's answers in it."],
    ['a wrong answer', '{"p1": 9}', `${place}p1: found 9, ${offer}`],
    ['one in a line', '{"p1": 1}\n{"p1": 9}', `${place}line 2, p1: found 9, ${offer}`],
    ['one in an array', '[{"p1": 1}, {"p1": 9}]', `${place}entry 2, p1: found 9, ${offer}`],
    ['one in a row', 'p1,p2\n1,2\n\n3,x', `${place}line 4, p2: found "x", ${offer}`],
    ['no JSON', '{"p1": 1,\n  "p2": }', `${place}line 2, column 9: not JSON, value expected`],
    [
      'no JSON in a line',
      '{"p1": 1}\n{"p1"}',
      `${place}line 2, column 6: not JSON, colon expected`,
    ],
    [
      'an item twice',
      '{"p1": 1,\n "p1": 2}',
      `${place}line 2, column 2: found "p1" again, expected each name once`,
    ],
    [
      'a foreign column',
      'name,p1\nA,1',
      `${place}line 1, column 1: found "name", expected the id of an item of this test, or respondent or milliseconds`,
    ],
    [
      'a column twice',
      'p1,p1\n1,2',
      `${place}line 1, column 2: found "p1" again, expected each column once`,
    ],
    ['a short row', 'p1,p2\n1', `${place}line 2: found a row of 1, expected 2 as in the header`],
  ])('says so of %s', (_, text, message) => {
    expect(() => scored(text)).toThrow(expect.objectContaining({name: 'InputError', message}));
  });

  it('says where a quotation does not end', () => {
    expect(() => scored('respondent,p1\n"R1,3\nR2,4')).toThrow(/^answers is not CSV: .*line/);
  });

  it('lists twenty faults and counts the rest', () => {
    const lines = Array.from({length: 30}, () => '{"p1": 0}').join('\n');
    expect(() => scored(lines)).toThrow(/line 20, p1: .*\n {2}and 10 more$/);
  });
});

describe('comparing', () => {
  const pair = 'respondent,p1,p2,w1\nA,6,2,1\nB,2,6,5';

  it('gives both results and the pull in both directions', () => {
    const [first, second] = scored(pair);
    const compared = comparePeople(test, 'answers', pair);
    expect(compared).toMatchObject({first, second, dyad: {secondToFirst: 0}});
    expect(compared.dyad?.firstToSecond).toBeCloseTo(Math.sqrt((2 / 3) * (1 / 3)), 9);
  });

  it('swaps the pull when the people are swapped', () => {
    const [header = '', a = '', b = ''] = pair.split('\n');
    const {dyad} = comparePeople(test, 'answers', pair);
    expect(comparePeople(test, 'answers', [header, b, a].join('\n')).dyad).toEqual({
      firstToSecond: dyad?.secondToFirst,
      secondToFirst: dyad?.firstToSecond,
    });
  });

  it('leaves the pull open when a score is not known', () => {
    expect(comparePeople(test, 'answers', '[{"p1": 6, "p2": 2}, {"w1": 3}]').dyad).toBeNull();
  });

  it.each([
    ['{"p1": 1}', 'has 1'],
    ['p1\n1\n2\n3', 'has 3'],
  ])('takes two people: %j', (text, found) => {
    expect(() => comparePeople(test, 'answers', text)).toThrow(found);
  });

  it('needs a test that measures a pull', () => {
    const other = relationshipTest();
    expect(() => comparePeople(other, 'answers', '[{}, {}]')).toThrow(
      'no dimensions with the keys pursuit and withdrawal',
    );
  });
});
