import {describe, expect, test} from 'vitest';
import {checkTest} from '../../../../widget/core/check/check.ts';
import {
  confirmed,
  staleFields,
  translatedFrom,
} from '../../../../widget/core/check/translated-from.ts';
import {smallTestWith, words} from './small-test.ts';
import {checkWords} from '../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

/** An item with its wording in two languages. */
function item(en: string, zh: string, kept?: readonly string[]) {
  return {
    _id: 'item',
    _type: 'quizItem',
    wording: words(en, zh),
    ...(kept && {translatedFrom: kept}),
  };
}

/** The item as it stands once it was published over another. */
function published(draft: ReturnType<typeof item>, before: ReturnType<typeof item> | null) {
  return {...draft, translatedFrom: translatedFrom(draft, before, 'en')};
}

const first = published(item('I call.', '我打电话。'), null);

describe('a translation', () => {
  test('is as new as its source when both are published for the first time', () => {
    expect(staleFields(first, 'en')).toEqual([]);
  });

  test('is older than a source that was changed alone, and stays so', () => {
    const second = published({...first, wording: words('I ring.', '我打电话。')}, first);
    expect(staleFields(second, 'en')).toEqual([
      {path: ['wording'], words: 'I ring.', languages: ['zh-Hans']},
    ]);
    expect(staleFields(published(second, second), 'en')).toHaveLength(1);
  });

  test('is older also where nothing had been kept before', () => {
    const second = published(item('I ring.', '我打电话。'), item('I call.', '我打电话。'));
    expect(staleFields(second, 'en')).toHaveLength(1);
  });

  test('is new again once it was changed, or found to be right as it is', () => {
    const second = published({...first, wording: words('I ring.', '我打电话。')}, first);
    const third = published({...second, wording: words('I ring.', '我拨电话。')}, second);
    expect(staleFields(third, 'en')).toEqual([]);
    const right = {...second, translatedFrom: confirmed(second, ['wording'], 'zh-Hans', 'en')};
    expect(staleFields(right, 'en')).toEqual([]);
    expect(staleFields(published(right, second), 'en')).toEqual([]);
  });

  test('that was made before anything was kept counts as right', () => {
    expect(staleFields(item('I call.', '我打电话。'), 'en')).toEqual([]);
  });
});

test('the check tells of a text that is older than its source, but not while it is a draft', () => {
  const stale = {translatedFrom: ['wording zh-Hans older']};
  const findings = (change: Readonly<Record<string, unknown>>) =>
    checkTest(smallTestWith({'item-reach-1': change}), 'test', en);
  expect(findings(stale)).toMatchObject([
    {rule: 'stale-translation', severity: 'warning', document: 'item-reach-1', path: ['wording']},
  ]);
  expect(findings({...stale, _originalId: 'drafts.item-reach-1'})).toEqual([]);
});
