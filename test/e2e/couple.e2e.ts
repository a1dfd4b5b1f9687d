import {describe, expect, it} from 'vitest';
import {pursuitItems} from '../../demo/content/items/pursuit.ts';
import {itemOrder} from '../../demo/content/items/order.ts';
import {withdrawalItems} from '../../demo/content/items/withdrawal.ts';
import {violations} from '../widget/schemas/validator.ts';
import {Person} from './person.ts';
import {setStage} from './stage.ts';
import {POST, takeTest} from './visitor.ts';

const MAP = 'The two of you on one map';

const stage = setStage();

describe('two people, each with a browser of their own', () => {
  it('look at one map once both have seen their own result, and agreed', async () => {
    const [ada, ben] = [await Person.arrive(stage.browser), await Person.arrive(stage.browser)];

    await ada.open(stage.demo.blog + POST);
    await takeTest(ada.page, answers({pursuit: 6, withdrawal: 2}));
    expect(await ada.reads('[part~=pattern]')).toBe('Reaching for closeness');
    const invitation = await ada.sends('invite-partner');

    await ben.open(invitation);
    expect(await ben.reads('[part~=partner-invitation]')).toContain('look at this together');
    expect(await ben.reads('[part~=frame]')).not.toContain('Reaching for closeness');
    await ben.presses('to-test');
    await takeTest(ben.page, answers({pursuit: 2, withdrawal: 6}));
    expect(await ben.reads('[part~=pattern]')).toBe('Making room to breathe');
    expect(await ben.reads('[part~=result]')).not.toContain(MAP);

    // On another day the invitation is still there, and the own result still comes first.
    await ben.open(invitation);
    await ben.presses('to-test');
    expect(await ben.reads('[part~=pattern]')).toBe('Making room to breathe');
    expect(await ben.reads('[part~=result]')).not.toContain(MAP);
    await ben.presses('show-both');
    const toBen = await ben.reads('[part~=compare]');
    expect(toBen).toContain(MAP);
    expect(toBen).toContain('Reaching out: Your partner. Stepping back: You. a clear pull');
    expect(toBen).toContain('Reaching out: You. Stepping back: Your partner. no pull to speak of');
    const both = await ben.sends('send-back');

    await ada.open(both);
    const toAda = await ada.reads('[part~=compare]');
    expect(toAda).toContain('Reaching out: You. Stepping back: Your partner. a clear pull');
    expect(toAda).toContain('a moment of distance that you notice first');
    expect(toAda).toContain('no validated measure');
    await ada.presses('to-test');
    expect(await ada.reads('[part~=pattern]')).toBe('Reaching for closeness');
    expect(new URL(ada.page.url()).hash).toBe('');

    for (const {heard, requests, outside} of [ada, ben]) {
      expect(heard.length).toBeGreaterThan(0);
      expect(heard.flatMap((detail) => violations('result-event', detail))).toEqual([]);
      expect(outside).toEqual([]);
      expect(requests.filter(({method, body}) => method !== 'GET' || body !== null)).toEqual([]);
      const toLake = requests.filter(({url}) => url.origin === stage.demo.lake);
      expect(toLake.length).toBeGreaterThan(1);
      // Published content by slug and language: nothing of a person is in what is asked.
      const words = toLake.flatMap(({url: {searchParams}}) => [...searchParams.keys()]);
      expect([...new Set(words)].toSorted()).toEqual(['$langs', '$test', 'perspective', 'query']);
      const told = requests.map(({url}) => decodeURIComponent(url.href));
      expect(
        told.filter((url) => /relationship-test(-with)?=1\.|pursuing|distancing/.test(url)),
      ).toEqual([]);
    }
    await ada.leaves();
    await ben.leaves();
  });
});

/** Answers that come to about these scores, whatever way an item is keyed. */
function answers(scores: {readonly pursuit: number; readonly withdrawal: number}) {
  const items = [
    ...pursuitItems.map(({_id, keying}) => ({_id, keying, score: scores.pursuit})),
    ...withdrawalItems.map(({_id, keying}) => ({_id, keying, score: scores.withdrawal})),
  ];
  return (place: number): number => {
    const item = items.find(({_id}) => _id === itemOrder[place - 1]);
    if (!item) throw new Error(`The test has no item at place ${place}.`);
    return item.keying === '-' ? 8 - item.score : item.score;
  };
}
